import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conditions } from '../../content/en/conditions.js';
import {
  education,
  emergencyNumbers,
  medicines,
  notADiagnosis,
} from '../../content/en/disclaimers.js';
import { redFlags } from '../../content/en/safety.js';
import type {
  BodySystem,
  Condition,
  RedFlags,
  Statement,
  TregStatus,
} from '../../content/index.js';
import { conditions as english } from '../../i18n/en.js';
import type { ConditionsWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { Linked } from '../../shared/linked.js';
import { choice, ids, type Option, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import {
  aboutEvidence,
  Citations,
  heading,
  onUserToggle,
  outLink,
} from '../../shared/templates.js';
import { TregConditionsFilterEvent, TregConditionsToggleEvent } from './conditions.events.js';
import { body } from './body.js';
import { conditionsStyles } from './conditions.styles.js';
import { parts, search, searchIndex, type Index } from './search.js';

const known = conditions.map(({ id }) => id);

const systems: readonly BodySystem[] = [
  'joints',
  'skin',
  'hormones',
  'gut',
  'nerves',
  'whole-body',
];
const statuses: readonly TregStatus[] = [
  'conflicting',
  'dysfunctional',
  'reduced',
  'limited-data',
  'absent-or-nonfunctional',
];

/** One body system, one Treg status, both with a space between, or `all`. */
const filters: Option<string> = {
  default: 'all',
  accepts: `${['all', ...systems, ...statuses].join(', ')}, or a system and a status`,
  parse(raw) {
    if (typeof raw !== 'string') return undefined;
    const wanted = raw.split(/[\s,]+/).filter((word) => word && word !== 'all');
    const system = systems.find((each) => wanted.includes(each));
    const status = statuses.find((each) => wanted.includes(each));
    const known = [system, status].filter(Boolean);
    return known.length === wanted.length ? known.join(' ') || 'all' : undefined;
  },
};

/** What the widget shows beside its words. */
interface ConditionsContent {
  readonly conditions: readonly Condition[];
  readonly redFlags: RedFlags;
  /** Whom to call. */
  readonly emergencyNumbers: string;
}

/**
 * @summary Autoimmune conditions: search, filter, and what is known of Tregs and of gut bacteria in each.
 * @element treg-conditions
 * @attr {string} only - Ids of the conditions to show; default all
 * @attr {string} filter - What is shown first: a body system (joints, skin, hormones, gut, nerves, whole-body), a Treg status
 * (conflicting, dysfunctional, reduced, limited-data, absent-or-nonfunctional), or both; default all
 * @attr {"name" | "system"} sort - Order of the list; default name
 * @attr {string} open - Ids of the conditions that are open at first
 * @fires {TregConditionsFilterEvent} treg-conditions-filter - The visitor searched or filtered
 * @fires {TregConditionsToggleEvent} treg-conditions-toggle - The visitor opened or closed an entry
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart entry - Each condition
 */
export class TregConditions extends TregElement<ConditionsWords, ConditionsContent> {
  static override readonly options: Options = {
    ...TregElement.options,
    only: ids(known),
    filter: filters,
    sort: choice('name', 'system'),
    open: ids(known),
  };

  static override readonly languages = {
    en: {
      words: english,
      content: { conditions, redFlags, emergencyNumbers },
      disclaimers: [education, notADiagnosis, medicines],
    },
  };

  static override readonly styles = [sharedStyles, conditionsStyles];

  declare only: readonly string[];
  declare filter: string;
  declare sort: 'name' | 'system';
  declare open: readonly string[];

  #search = '';
  #indexed: { conditions: readonly Condition[]; index: Index } | undefined;

  constructor() {
    super();
    new Linked(this, (fragment) => this.#followLink(fragment));
  }

  protected override renderBody(): TemplateResult {
    const { words, content } = this.language;
    const all = this.#all();
    const shown = this.#shown(all);
    return html`${this.#renderSearch(all, words)} ${this.#renderHelp(content.redFlags, words)}
      <div class="above">
        <p class="count" role="status">${words.count(shown.length, all.length)}</p>
        <label class="small"
          >${words.sort}
          <select .value=${this.sort} @change=${this.#onSort}>
            ${(['name', 'system'] as const).map(
              (sort) =>
                html`<option value=${sort} ?selected=${this.sort === sort}>
                  ${words.sorts[sort]}
                </option>`,
            )}
          </select></label
        >
      </div>
      <div class="list">
        ${repeat(
          // What does not fit is hidden, not removed: an entry stays as open as the visitor left it.
          [...shown, ...all.filter((condition) => !shown.includes(condition))],
          ({ id }) => id,
          (condition) => this.#renderEntry(condition, words, !shown.includes(condition)),
        )}
      </div>
      ${shown.length ? nothing : this.#renderEmpty(words)} ${aboutEvidence(words)}`;
  }

  /** The conditions this page wants, sorted. */
  #all(): readonly Condition[] {
    const { only, sort } = this;
    const { content, words } = this.language;
    const key = ({ commonName, systems }: Condition) =>
      sort === 'system' ? words.systems[systems[0] as BodySystem] + commonName : commonName;
    return content.conditions
      .filter(({ id }) => !only.length || only.includes(id))
      .sort((a, b) => key(a).localeCompare(key(b), words.language));
  }

  /** Those that fit the filter and the search, best first. */
  #shown(all: readonly Condition[]): readonly Condition[] {
    const wanted = this.filter.split(' ');
    const { conditions } = this.language.content;
    if (this.#indexed?.conditions !== conditions) {
      this.#indexed = { conditions, index: searchIndex(conditions) };
    }
    const fits = search(this.#indexed.index, this.#search);
    return all
      .map((condition) => ({ condition, fit: fits[conditions.indexOf(condition)] as number }))
      .filter(
        ({ condition, fit }) =>
          fit &&
          wanted.every(
            (word) =>
              word === 'all' ||
              condition.treg.status === word ||
              condition.systems.includes(word as BodySystem),
          ),
      )
      .sort((a, b) => b.fit - a.fit)
      .map(({ condition }) => condition);
  }

  /** The part of the filter that is a system, or that is a status. */
  #chosen<T extends string>(known: readonly T[]): T | undefined {
    return known.find((each) => this.filter.split(' ').includes(each));
  }

  #renderSearch(all: readonly Condition[], words: ConditionsWords): TemplateResult {
    const inSystem = (system: BodySystem) => all.filter(({ systems }) => systems.includes(system));
    const withStatus = (status: TregStatus) => all.filter(({ treg }) => treg.status === status);
    const system = this.#chosen(systems);
    const status = this.#chosen(statuses);
    const show = (system: BodySystem | undefined, status: TregStatus | undefined) =>
      this.#onFilter([system, status].filter(Boolean).join(' ') || 'all');
    return html`<search>
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.#search}
        @input=${this.#onSearch}
      />
      <div class="finder">
        ${body(system, (system) => show(system, status))}
        <div class="filters" role="group" aria-label=${words.system}>
          <button type="button" aria-pressed=${!system} @click=${() => show(undefined, status)}>
            ${words.allSystems}
          </button>
          ${systems
            .filter((each) => inSystem(each).length)
            .map(
              (each) =>
                html`<button
                  type="button"
                  aria-pressed=${system === each}
                  @click=${() => show(each, status)}
                >
                  ${words.systems[each]} <span class="number">${inSystem(each).length}</span>
                </button>`,
            )}
        </div>
        <div class="known" role="group" aria-label=${words.tregs}>
          <p>${words.tregs}</p>
          ${statuses
            .filter((each) => withStatus(each).length)
            .map(
              (each) =>
                html`<button
                  type="button"
                  data-status=${each}
                  aria-pressed=${status === each}
                  @click=${() => show(system, status === each ? undefined : each)}
                >
                  <span>${words.statuses[each]}</span>
                  <span class="number">${withStatus(each).length}</span>
                  <span class="units" aria-hidden="true"
                    >${withStatus(each).map(() => html`<i class="shape"></i>`)}</span
                  >
                </button>`,
            )}
        </div>
      </div>
    </search>`;
  }

  /** General safety text. */
  #renderHelp(
    { emergency, soon, note, grade, references }: RedFlags,
    words: ConditionsWords,
  ): TemplateResult {
    const citations = new Citations(words);
    const level = this.headingLevel + 1;
    const title = (text: string) => heading(level + 1, html`${text}${citations.marks(references)}`);
    const list = (items: readonly (readonly [string, string])[]) =>
      html`<ul>
        ${items.map(([sign, what]) => html`<li><strong>${sign}.</strong> ${what}</li>`)}
      </ul>`;
    return html`<details class="help">
      <summary class="chevron">${heading(level, words.help)}</summary>
      <div class="body">
        <div>
          ${title(words.emergency)}
          <p>${this.language.content.emergencyNumbers}</p>
          ${list(emergency.map(({ sign, why }) => [sign, why]))}
        </div>
        <div>${title(words.soon)} ${list(soon.map(({ sign, who }) => [sign, `${who}.`]))}</div>
        <p>${citations.statement({ text: note, grade, references })}</p>
        ${citations.list()}
      </div>
    </details>`;
  }

  #renderEntry(condition: Condition, words: ConditionsWords, isHidden: boolean): TemplateResult {
    const { id, commonName, synonyms, description, treg, microbiome, earlySigns } = condition;
    const { prevalence, specialist, urgentNote, trustedLink } = condition;
    const citations = new Citations(words);
    const level = this.headingLevel + 1;
    const part = (title: unknown, content: unknown) =>
      html`<div>${heading(level + 1, title)} ${content}</div>`;
    // What the description's source says as well.
    const about = (text: string) => citations.statement({ ...description, text });
    const marked = (text: string) => this.#mark(text);
    const said = (statement: Statement) => html`<p>${citations.statement(statement)}</p>`;
    return html`<details
      class="entry"
      part="entry"
      id="treg-${id}"
      ?hidden=${isHidden}
      ?open=${this.open.includes(id)}
    >
      <summary
        class="chevron"
        @click=${onUserToggle((open) =>
          this.dispatchEvent(new TregConditionsToggleEvent(id, open)),
        )}
      >
        ${heading(level, marked(commonName))} ${this.#renderAlias(condition)}
        <span class="status" data-status=${treg.status}
          ><i class="shape"></i>${words.statuses[treg.status]}</span
        >
      </summary>
      <div class="body">
        <div>
          ${said(description)}
          <p class="small">${words.alsoCalled}: ${marked(synonyms.join(', '))}</p>
        </div>
        ${part(words.tregs, said(treg))}
        ${part(words.microbiome, microbiome ? said(microbiome) : words.noMicrobiome)}
        ${part(
          about(words.signs),
          html`<ul>
            ${earlySigns.map((sign) => html`<li>${sign}</li>`)}
          </ul>`,
        )}
        <p class="urgent">${about(urgentNote)}</p>
        ${prevalence && part(words.prevalence, said(prevalence))}
        ${part(
          about(words.specialist),
          html`<p>
            ${specialist}. ${words.readMore}
            ${outLink(
              trustedLink.reference.url as string,
              `${trustedLink.organization}: ${trustedLink.title}`,
            )}
          </p>`,
        )}
        ${citations.list()}
      </div>
    </details>`;
  }

  /** A text with the parts that the search is about marked. */
  #mark(text: string): unknown {
    if (!this.#search) return text;
    return parts(text, this.#search).map(({ text, isMatch }) =>
      isMatch ? html`<mark>${text}</mark>` : text,
    );
  }

  /** The name by which an entry was found, where its title does not show it. */
  #renderAlias({ commonName, medicalName, synonyms }: Condition): unknown {
    // How much of a name the search is about.
    const found = (name: string) =>
      this.#search &&
      parts(name, this.#search)
        .filter(({ isMatch }) => isMatch)
        .map(({ text }) => text)
        .join('').length;
    const [alias] = [commonName, medicalName, ...synonyms]
      .map((name) => ({ name, share: found(name) }))
      .sort((a, b) => Number(b.share) - Number(a.share));
    if (!alias?.share || alias.name === commonName) return nothing;
    return html`<span class="alias small">${this.#mark(alias.name)}</span>`;
  }

  #renderEmpty(words: ConditionsWords): TemplateResult {
    const system = this.#chosen(systems);
    const status = this.#chosen(statuses);
    const filter = [system && words.systems[system], status && words.statuses[status]];
    return html`<div class="empty">
      <p>${words.nothing(this.#search, filter.filter(Boolean).join(', '))}</p>
      <button type="button" @click=${this.#onClear}>${words.clear}</button>
    </div>`;
  }

  readonly #onSearch = (event: Event): void => {
    this.#search = (event.target as HTMLInputElement).value;
    this.#onFilter(this.filter);
  };

  readonly #onClear = (): void => {
    this.#search = '';
    this.#onFilter('all');
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #onSort = (event: Event): void => {
    this.choose('sort', (event.target as HTMLSelectElement).value);
  };

  /** Opens the entry that a fragment of the page's address names, and leads there. */
  #followLink(fragment: string): void {
    const all = this.#all();
    const condition = all.find(({ id }) => fragment === `#treg-${id}`);
    if (!condition) return;
    const { id } = condition;
    // What was typed stays, unless it hides the entry.
    if (!this.#shown(all).includes(condition)) {
      this.#search = '';
      this.choose('filter', 'all');
    }
    void this.updateComplete.then(() => {
      const entry = this.renderRoot.querySelector<HTMLDetailsElement>(`#treg-${id}`);
      if (!entry) return;
      entry.open = true;
      entry.scrollIntoView({ block: 'start', behavior: 'instant' });
      entry.querySelector('summary')?.focus({ preventScroll: true });
    });
  }

  readonly #onFilter = (filter: string): void => {
    this.choose('filter', filter);
    this.dispatchEvent(new TregConditionsFilterEvent(filter, this.#shown(this.#all()).length));
  };
}

export * from './conditions.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-conditions': TregConditions;
  }
}
