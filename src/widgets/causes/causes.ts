import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { causes } from '../../content/en/causes.js';
import { education, medicines } from '../../content/en/disclaimers.js';
import { cascade, companionLine } from '../../content/en/pathway.js';
import type { Cause, PathwayNode } from '../../content/index.js';
import { causes as english } from '../../i18n/en.js';
import type { CausesWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { choice, ids, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import {
  aboutEvidence,
  Citations,
  gradeBadge,
  heading,
  onUserToggle,
} from '../../shared/templates.js';
import { TregCausesToggleEvent } from './causes.events.js';
import { causesStyles } from './causes.styles.js';
import { drawing } from './drawings.js';

const content = { causes, cascade, companionLine };

const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/**
 * @summary Nine causes of a disturbed gut as cards that open, and the cascade of what may follow.
 * @element treg-causes
 * @attr {string} only - Ids of the causes to show, in this order; default all
 * @attr {"grid" | "list"} layout - Cards side by side, or one below the other; default grid
 * @attr {"full" | "none"} cascade - Whether "what may follow" is shown; default full
 * @fires {TregCausesToggleEvent} treg-causes-toggle - The visitor opened or closed a card
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart card - Each cause
 * @csspart cascade - What may follow
 */
export class TregCauses extends TregElement<CausesWords, typeof content> {
  static override readonly options: Options = {
    ...TregElement.options,
    only: ids(causes.map(({ id }) => id)),
    layout: choice('grid', 'list'),
    cascade: choice('full', 'none'),
  };

  static override readonly languages = {
    en: {
      words: english,
      content,
      disclaimers: [education, medicines],
    },
  };

  static override readonly styles = [sharedStyles, causesStyles];

  declare only: readonly string[];
  declare layout: 'grid' | 'list';
  declare cascade: 'full' | 'none';

  protected override renderBody(): TemplateResult {
    const { words, content } = this.language;
    const { only } = this;
    const shown = only.length
      ? only.map((id) => content.causes.find((cause) => cause.id === id) as Cause)
      : content.causes;
    return html`<div class="cards ${this.layout}">
        ${repeat(
          shown,
          ({ id }) => id,
          (cause) => this.#renderCard(cause, words),
        )}
      </div>
      ${this.cascade === 'full' ? this.#renderCascade() : nothing} ${aboutEvidence(words)}`;
  }

  #renderCard(cause: Cause, words: CausesWords): TemplateResult {
    const { id, name, short, steps, facts, canDo, myths, grade, evidenceNote, references } = cause;
    const citations = new Citations(words);
    const level = this.headingLevel + 1;
    const part = (title: string, content: unknown) =>
      html`<div>
        ${heading(level + 1, html`${title}${citations.marks(references)}`)} ${content}
      </div>`;
    return html`<details class="card" part="card" id="treg-${id}">
      <summary
        class="chevron"
        @click=${onUserToggle((open) => this.dispatchEvent(new TregCausesToggleEvent(id, open)))}
      >
        ${drawing(id)} ${heading(level, name)}
        <span>${short}</span>
        ${gradeBadge(grade, words)}
      </summary>
      <div class="body">
        ${part(
          words.steps,
          html`<ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`,
        )}
        ${part(words.facts, list(facts))} ${part(words.canDo, list(canDo))}
        ${part(
          words.myths,
          list(
            myths.map(({ myth, fact }) =>
              fact
                ? html`<strong>${words.myth}</strong> <q>${myth}</q>
                    <strong>${words.fact}</strong> ${fact}`
                : myth,
            ),
          ),
        )}
        ${part(words.evidence, html`<p>${gradeBadge(grade, words)} ${evidenceNote}</p>`)}
        ${citations.list()}
      </div>
    </details>`;
  }

  #renderCascade(): TemplateResult {
    const { words, content } = this.language;
    const citations = new Citations(words);
    const level = this.headingLevel + 1;
    const node = (item: PathwayNode) =>
      html`<li>
        ${heading(level + 1, item.label)}
        <p>${citations.statement(item)}</p>
        <p class="caveat"><strong>${words.caveat}</strong> ${item.caveat}</p>
      </li>`;
    return html`<section class="cascade" part="cascade">
      ${heading(level, words.cascade)}
      <p class="companion">${citations.statement(content.companionLine)}</p>
      <ol>
        ${content.cascade.map(node)}
      </ol>
      ${citations.list()}
    </section>`;
  }
}

export * from './causes.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-causes': TregCauses;
  }
}
