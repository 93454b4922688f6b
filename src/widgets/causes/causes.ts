import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { causes } from '../../content/en/causes.js';
import { education, medicines } from '../../content/en/disclaimers.js';
import { cascade, companionLine, pathway } from '../../content/en/pathway.js';
import type { Cause } from '../../content/index.js';
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
import { paths } from './pathway.js';

const content = { causes, cascade, companionLine, pathway };

const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** A mark before a myth or a fact: a cross or a tick. */
const mark = (path: string) =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

const cross = mark('M5 5L15 15M15 5L5 15');
const tick = mark('M4 11L8 15L16 5');

/**
 * @summary Nine causes of a disturbed gut as cards that open, and two paths: to calm, and what may follow.
 * @element treg-causes
 * @attr {string} only - Ids of the causes to show, in this order; default all
 * @attr {"grid" | "list"} layout - Cards side by side that open, or one article; default grid
 * @attr {"full" | "none"} cascade - Whether the two paths are shown; default full
 * @fires {TregCausesToggleEvent} treg-causes-toggle - The visitor opened or closed a card
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart card - Each cause
 * @csspart cascade - The two paths
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

  /** The cards the visitor has opened: they are open again when they come back. */
  readonly #opened = new Set<string>();

  protected override get introduction(): Pick<CausesWords, 'heading' | 'intro'> {
    const { words } = this.language;
    return this.layout === 'list' ? { ...words, intro: words.listIntro } : words;
  }

  protected override renderBody(): TemplateResult {
    const { words, content } = this.language;
    const { only, layout } = this;
    const shown = only.length
      ? only.map((id) => content.causes.find((cause) => cause.id === id) as Cause)
      : content.causes;
    const citations = new Citations(words);
    const isList = layout === 'list';
    // Made before the list of sources, which is made of what they mark.
    const cards = shown.map((cause) => ({
      id: cause.id,
      card: isList ? this.#renderSection(cause, citations) : this.#renderCard(cause),
    }));
    return html`<div class="cards ${layout}">
        ${repeat(
          cards,
          ({ id }) => id,
          ({ card }) => card,
        )}
      </div>
      ${isList ? citations.list() : nothing}
      ${this.cascade === 'full' ? paths(content, words, this.headingLevel + 1) : nothing}
      ${aboutEvidence(words)}`;
  }

  #renderCard(cause: Cause): TemplateResult {
    const { id, name } = cause;
    const citations = new Citations(this.language.words);
    const onToggle = onUserToggle((open) => {
      this.#opened[open ? 'add' : 'delete'](id);
      this.dispatchEvent(new TregCausesToggleEvent(id, open));
    });
    return html`<details class="card" id="treg-${id}" ?open=${this.#opened.has(id)}>
      <summary class="head chevron" part="card" @click=${onToggle}>
        ${this.#renderHead(cause)}
      </summary>
      <div class="panel">
        <p class="name" aria-hidden="true">${name}</p>
        ${this.#renderParts(cause, citations)} ${citations.list()}
      </div>
    </details>`;
  }

  /** A card of the article: nothing to open. */
  #renderSection(cause: Cause, citations: Citations): TemplateResult {
    return html`<section class="card" part="card" id="treg-${cause.id}">
      <div class="head">${this.#renderHead(cause)}</div>
      ${this.#renderParts(cause, citations)}
    </section>`;
  }

  #renderHead({ id, name, short, grade }: Cause): TemplateResult {
    return html`${drawing(id)} ${heading(this.headingLevel + 1, name)}
      <span>${short}</span>
      ${gradeBadge(grade, this.language.words)}`;
  }

  #renderParts(cause: Cause, citations: Citations): TemplateResult {
    const { steps, facts, canDo, myths, grade, evidenceNote, references } = cause;
    const { words } = this.language;
    const part = (title: string, content: unknown) =>
      html`<div>
        ${heading(this.headingLevel + 2, html`${title}${citations.marks(references)}`)} ${content}
      </div>`;
    return html`<div class="body">
      ${part(
        words.steps,
        html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
      )}
      ${part(words.facts, list(facts))} ${part(words.canDo, list(canDo))}
      ${part(
        words.myths,
        html`<ul class="myths">
          ${myths.map(({ myth, fact }) =>
            fact
              ? html`<li>
                  <p class="myth">${cross}<strong>${words.myth}</strong> <q>${myth}</q></p>
                  <p class="fact">${tick}<strong>${words.fact}</strong> ${fact}</p>
                </li>`
              : html`<li><p class="myth">${cross}${myth}</p></li>`,
          )}
        </ul>`,
      )}
      ${part(
        words.evidence,
        html`<p>${gradeBadge(grade, words)}</p>
          <p>${words.grades[grade].meaning}</p>
          <p>${evidenceNote}</p>`,
      )}
    </div>`;
  }
}

export * from './causes.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-causes': TregCauses;
  }
}
