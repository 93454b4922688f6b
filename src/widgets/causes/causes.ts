import { html, nothing, type TemplateResult } from 'lit';
import { causes } from '../../content/en/causes.js';
import { education, medicines } from '../../content/en/disclaimers.js';
import { cascade, companionLine, pathway } from '../../content/en/pathway.js';
import type { Cause } from '../../content/index.js';
import { causes as english } from '../../i18n/en.js';
import type { CausesWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { fixed } from '../../shared/later.js';
import {
  entryId,
  grade,
  items,
  listOf,
  optional,
  record,
  references,
  text,
  withItems,
  type Written,
} from '../../shared/items.js';
import { leadTo, Linked } from '../../shared/linked.js';
import { list as entries } from '../../shared/list.js';
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

const texts = optional(listOf(text), []);

/** A cause as a page gives it. */
const causeRecord = record('id name short steps facts canDo myths grade evidenceNote references', {
  id: entryId,
  name: text,
  short: text,
  steps: texts,
  facts: texts,
  canDo: texts,
  myths: optional(listOf(record('myth fact', { myth: text, fact: optional(text) })), []),
  grade,
  evidenceNote: text,
  references,
});

const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/**
 * Fades from closed to open and back, only where a transition can be kept to the cards: one of the document would stop those of the
 * page.
 */
function toggleInTransition(event: Event): void {
  const card = (event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
  const cards = card.parentElement as HTMLElement & {
    startViewTransition?(update: () => void): { readonly ready: Promise<unknown> };
  };
  if (!cards.startViewTransition || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  event.preventDefault();
  const { ready } = cards.startViewTransition(() => {
    card.open = !card.open;
  });
  // The page may take the widget away meanwhile.
  ready.catch(() => undefined);
}

/** A mark before a myth or a fact: a cross or a tick. */
const mark = (path: string) =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

const cross = mark('M5 5L15 15M15 5L5 15');
const tick = mark('M4 11L8 15L16 5');

/** What a page says of a cause; shown as text. */
export type CauseItem = Written<
  Pick<Cause, 'id' | 'name' | 'short' | 'grade' | 'evidenceNote' | 'references'> & Partial<Cause>
>;

/**
 * @summary Nine causes of a disturbed gut as cards that open, and two paths: to calm, and what may follow.
 * @element treg-causes
 * @attr {string} only - Ids of the causes to show, in this order; default all
 * @prop {readonly CauseItem[]} items - Causes of the page's own, after the others or, by their id, in place of one; default none
 * @attr {"grid" | "list"} [layout=grid] - Cards side by side that open, or one article
 * @attr {"full" | "none"} [cascade=full] - Whether the two paths are shown
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
    items: items(causeRecord),
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
  declare items: readonly CauseItem[];
  declare layout: 'grid' | 'list';
  declare cascade: 'full' | 'none';

  /** The cards the visitor has opened: they are open again when they come back. */
  readonly #opened = new Set<string>();

  constructor() {
    super();
    new Linked(this, (fragment) => {
      const cause = this.#shown().find(({ id }) => fragment === `#treg-${id}`);
      if (!cause) return false;
      return leadTo(this, fragment.slice(1));
    });
  }

  protected override get introduction(): Pick<CausesWords, 'heading' | 'intro'> {
    const { words } = this.language;
    return this.layout === 'list' ? { ...words, intro: words.listIntro } : words;
  }

  protected override isTall(): boolean {
    return this.only.length > 8;
  }

  protected override renderBody(): TemplateResult | undefined {
    const { words, content } = this.language;
    const shown = this.#shown();
    if (!shown.length) return undefined;
    const { layout } = this;
    const citations = new Citations(words);
    const isList = layout === 'list';
    // Made before the list of sources, which is made of what they mark.
    const cards = shown.map((cause) => ({
      id: cause.id,
      card: isList ? this.#renderSection(cause, citations) : this.#renderCard(cause),
    }));
    return html`<div class="cards ${layout}">${entries(cards, ({ card }) => card)}</div>
      ${isList ? citations.list() : nothing}
      ${
        this.cascade === 'full'
          ? paths(content, words, this.headingLevel + 1, this.later, this.printing.isOn)
          : nothing
      }
      ${aboutEvidence(words)}`;
  }

  /** The causes this page wants, in its order. */
  #shown(): readonly Cause[] {
    const all = withItems(this.language.content.causes, this.items as readonly Cause[]);
    return this.only.map((id) => all.find((cause) => cause.id === id) as Cause);
  }

  protected override implied(name: string): unknown {
    if (name !== 'only') return undefined;
    return withItems<{ id: string }>(causes, this.items).map(({ id }) => id);
  }

  #renderCard(cause: Cause): TemplateResult {
    const { id, name } = cause;
    const { words } = this.language;
    const onToggle = (event: Event) => {
      onUserToggle((open) => {
        this.#opened[open ? 'add' : 'delete'](id);
        this.later.render(id);
        this.dispatchEvent(new TregCausesToggleEvent(id, open));
      })(event);
      toggleInTransition(event);
    };
    const isOpen = this.#opened.has(id);
    return html`<details class="card" id="treg-${id}" ?open=${isOpen}>
      <summary class="head chevron" part="card" @click=${onToggle}>
        ${this.#renderHead(cause)}
      </summary>
      <div class="panel">
        ${this.later.part(
          id,
          isOpen || this.printing.isOn,
          [cause, words, this.headingLevel],
          () => {
            const citations = new Citations(words);
            return fixed(
              html`<p class="name" aria-hidden="true">${name}</p>
                ${this.#renderParts(cause, citations)} ${citations.list()}`,
            );
          },
        )}
      </div>
    </details>`;
  }

  /** A card of the article: nothing to open. */
  #renderSection(cause: Cause, citations: Citations): TemplateResult {
    return html`<section class="card" part="card" id="treg-${cause.id}" tabindex="-1">
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
    const part = (title: string, content: unknown, items: readonly unknown[] = [1]) =>
      items.length
        ? html`<div>
            ${heading(this.headingLevel + 2, html`${title}${citations.marks(references)}`)}
            ${content}
          </div>`
        : nothing;
    return html`<div class="body">
      ${part(
        words.steps,
        html`<ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
        steps,
      )}
      ${part(words.facts, list(facts), facts)} ${part(words.canDo, list(canDo), canDo)}
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
        myths,
      )}
      ${part(
        words.evidence,
        html`<p>${gradeBadge(grade, words)}</p>
          <p>${words.grades[grade].meaning}</p>
          <p>${evidenceNote}</p>
          ${this.items.includes(cause) ? html`<p class="small">${words.fromPage}</p>` : nothing}`,
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
