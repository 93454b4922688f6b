import { html, nothing, type TemplateResult } from 'lit';
import { conditions } from '../../content/en/conditions.js';
import {
  education,
  emergencyNumbers,
  medicines,
  notADiagnosis,
} from '../../content/en/disclaimers.js';
import { redFlags } from '../../content/en/safety.js';
import { vocabulary } from '../../content/en/vocabulary.js';
import type {
  BodySystem,
  Condition,
  RedFlags,
  Statement,
  TregStatus,
  Vocabulary,
} from '../../content/index.js';
import { conditions as english } from '../../i18n/en.js';
import type { ConditionsWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { fixed } from '../../shared/later.js';
import {
  entryId,
  items,
  listOf,
  oneOf,
  optional,
  record,
  reference,
  statement,
  grade,
  references,
  text,
  withItems,
  type Written,
} from '../../shared/items.js';
import { leadTo, Linked } from '../../shared/linked.js';
import { list } from '../../shared/list.js';
import { Memo } from '../../shared/memo.js';
import { choice, ids, type Option, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import { referenceUrl } from '../../content/index.js';
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

const texts = optional(listOf(text), []);
const someText = optional(text, '');

/** A condition as a page gives it. */
const conditionRecord = record(
  'id commonName medicalName synonyms bodySystem systems description treg microbiome earlySigns prevalence specialist urgentNote trustedLink',
  {
    id: entryId,
    commonName: text,
    medicalName: someText,
    synonyms: texts,
    bodySystem: someText,
    systems: listOf(oneOf(...systems)),
    description: statement,
    treg: record('status text grade references', {
      status: oneOf(...statuses),
      text,
      grade,
      references,
    }),
    microbiome: optional(statement),
    earlySigns: texts,
    prevalence: optional(statement),
    specialist: someText,
    urgentNote: someText,
    trustedLink: optional(
      record('organization title reference', { organization: text, title: text, reference }),
    ),
  },
);

/** What a page says of a condition; shown as text. */
export type ConditionItem = Written<
  Pick<Condition, 'id' | 'commonName' | 'systems' | 'description' | 'treg'> & Partial<Condition>
>;

/** All conditions there are. */
interface Known {
  readonly conditions: readonly Condition[];
  readonly ids: readonly string[];
}

/** What the widget shows beside its words. */
interface ConditionsContent {
  readonly conditions: readonly Condition[];
  readonly redFlags: RedFlags;
  readonly vocabulary: Vocabulary;
  /** Whom to call. */
  readonly emergencyNumbers: string;
}

/**
 * @summary Autoimmune conditions: search, filter, and what is known of Tregs and of gut bacteria in each.
 * @element treg-conditions
 * @attr {string} only - Ids of the conditions to show; default all
 * @prop {readonly ConditionItem[]} items - Conditions of the page's own, beside the others or, by their id, in place of one; default none
 * @attr {string} [filter=all] - What is shown first: a body system (joints, skin, hormones, gut, nerves, whole-body), a Treg status
 * (conflicting, dysfunctional, reduced, limited-data, absent-or-nonfunctional), or both
 * @attr {"name" | "system"} [sort=name] - Order of the list
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
    items: items(conditionRecord),
    filter: filters,
    sort: choice('name', 'system'),
    open: ids(known),
  };

  static override readonly languages = {
    en: {
      words: english,
      content: { conditions, redFlags, emergencyNumbers, vocabulary },
      disclaimers: [education, notADiagnosis, medicines],
    },
  };

  static override readonly styles = [sharedStyles, conditionsStyles];

  declare only: readonly string[];
  declare items: readonly ConditionItem[];
  declare filter: string;
  declare sort: 'name' | 'system';
  declare open: readonly string[];

  #search = '';
  /** Found by the browser's find-in-page though the search hides them; shown until the next search. */
  readonly #found = new Set<string>();
  readonly #knownMemo = new Memo<Known>();
  readonly #indexMemo = new Memo<Index>();
  readonly #fitMemo = new Memo<ReadonlyMap<Condition, number>>();
  readonly #allMemo = new Memo<readonly Condition[]>();

  constructor() {
    super();
    new Linked(this, (fragment) => this.#followLink(fragment));
  }

  protected override isTall(): boolean {
    return this.only.length > 15;
  }

  protected override renderBody(): TemplateResult | undefined {
    const { words, content } = this.language;
    const all = this.#all();
    if (!all.length) return undefined;
    const shown = this.#shown(all);
    const isHidden = new Set(all);
    for (const condition of shown) isHidden.delete(condition);
    let rank = 0;
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
        ${list(
          // What does not fit is hidden where it is, not removed: an entry stays as open as the visitor left it.
          all.map((condition) =>
            isHidden.has(condition) ? condition : (shown[rank++] as Condition),
          ),
          (condition) => {
            const { id } = condition;
            const isAway = isHidden.has(condition) && !this.#found.has(id);
            const isOpen = this.open.includes(id);
            const isPrinting = this.printing.isOn;
            const searched = isAway ? '' : this.#search;
            // Most entries of a long list stay as they are.
            return this.later.part(
              `entry ${id}`,
              true,
              [condition, words, this.headingLevel, isAway, isOpen, isPrinting, searched],
              () => this.#renderEntry(condition, words, isAway, isOpen),
            );
          },
        )}
      </div>
      ${shown.length ? nothing : this.#renderEmpty(words)} ${aboutEvidence(words)}`;
  }

  /** All there is in this language, with what the page adds. */
  get #known(): Known {
    const { conditions } = this.language.content;
    const { items } = this;
    return this.#knownMemo.get([conditions, items], () => {
      const all = withItems(conditions, items as readonly Condition[]);
      return { conditions: all, ids: all.map(({ id }) => id) };
    });
  }

  /** The conditions this page wants, sorted. */
  #all(): readonly Condition[] {
    const { only, sort, items } = this;
    const { words } = this.language;
    const { conditions } = this.#known;
    return this.#allMemo.get([conditions, only, sort, words], () => {
      const key = ({ commonName, systems }: Condition) =>
        sort === 'system' ? words.systems[systems[0] as BodySystem] + commonName : commonName;
      const wanted = conditions.filter(({ id }) => only.includes(id));
      // Ours are in order, and to load what orders words is work.
      if (sort === 'name' && !items.length) return wanted;
      const { compare } = new Intl.Collator(words.language);
      return wanted.sort((a, b) => compare(key(a), key(b)));
    });
  }

  #index(all: readonly Condition[]): Index {
    return this.#indexMemo.get([all], () => searchIndex(all, this.language.content.vocabulary));
  }

  /** Those that fit the filter and the search, best first. */
  #shown(all: readonly Condition[]): readonly Condition[] {
    const wanted = this.filter.split(' ').filter((word) => word !== 'all');
    const found = all.filter(({ treg, systems }) =>
      wanted.every((word) => treg.status === word || systems.includes(word as BodySystem)),
    );
    if (!this.#search) return found;
    const fit = this.#fitMemo.get([all, this.#search], () => {
      const fits = search(this.#index(all), this.#search);
      return new Map(all.map((condition, position) => [condition, fits[position] as number]));
    });
    const fitOf = (condition: Condition) => fit.get(condition) as number;
    return found.filter(fitOf).sort((a, b) => fitOf(b) - fitOf(a));
  }

  protected override implied(name: string): unknown {
    return name === 'only' ? this.#known.ids : undefined;
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
        @focus=${() => this.#index(all)}
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
      <summary class="chevron" @click=${() => this.later.render('help')}>
        ${heading(level, words.help)}
      </summary>
      ${this.later.part('help', this.printing.isOn, [words, level], () =>
        fixed(
          html`<div class="body">
            <div>
              ${title(words.emergency)}
              <p>${this.language.content.emergencyNumbers}</p>
              ${list(emergency.map(({ sign, why }) => [sign, why]))}
            </div>
            <div>${title(words.soon)} ${list(soon.map(({ sign, who }) => [sign, `${who}.`]))}</div>
            <p>${citations.statement({ text: note, grade, references })}</p>
            ${citations.list()}
          </div>`,
        ),
      )}
    </details>`;
  }

  #renderEntry(
    condition: Condition,
    words: ConditionsWords,
    isHidden: boolean,
    isOpen: boolean,
  ): TemplateResult {
    const { id, commonName, treg } = condition;
    const level = this.headingLevel + 1;
    const onToggle = onUserToggle((open) => {
      this.later.render(id);
      this.dispatchEvent(new TregConditionsToggleEvent(id, open));
    });
    return html`<div
      hidden=${isHidden ? 'until-found' : nothing}
      @beforematch=${() => {
        this.#found.add(id);
        this.requestUpdate();
      }}
    >
      <details class="entry" part="entry" id="treg-${id}" ?open=${isOpen}>
        <summary class="chevron" @click=${onToggle}>
          ${heading(level, isHidden ? commonName : this.#mark(commonName))}
          ${isHidden ? nothing : this.#renderAlias(condition)}
          <span class="status" data-status=${treg.status}
            ><i class="shape"></i>${words.statuses[treg.status]}</span
          >
        </summary>
        ${this.later.part(id, isOpen || this.printing.isOn, [condition, words, level], () =>
          fixed(this.#renderDetails(condition, words)),
        )}
      </details>
    </div>`;
  }

  /** What an entry opens to. */
  #renderDetails(condition: Condition, words: ConditionsWords): TemplateResult {
    const { synonyms, description, treg, microbiome, earlySigns } = condition;
    const { prevalence, specialist, urgentNote } = condition;
    // The page's own may do without.
    const trustedLink = condition.trustedLink as Condition['trustedLink'] | undefined;
    const citations = new Citations(words);
    const part = (title: unknown, content: unknown) =>
      html`<div>${heading(this.headingLevel + 2, title)} ${content}</div>`;
    // What the description's source says as well.
    const about = (text: string) => citations.statement({ ...description, text });
    const said = (statement: Statement) => html`<p>${citations.statement(statement)}</p>`;
    return html`<div class="body">
      <div>
        ${said(description)}
        ${
          synonyms.length
            ? html`<p class="small">${words.alsoCalled}: ${synonyms.join(', ')}</p>`
            : nothing
        }
      </div>
      ${part(words.tregs, said(treg))}
      ${part(words.microbiome, microbiome ? said(microbiome) : words.noMicrobiome)}
      ${
        earlySigns.length
          ? part(
              about(words.signs),
              html`<ul>
                ${earlySigns.map((sign) => html`<li>${sign}</li>`)}
              </ul>`,
            )
          : nothing
      }
      ${urgentNote && html`<p class="urgent">${about(urgentNote)}</p>`}
      ${prevalence && part(words.prevalence, said(prevalence))}
      ${
        specialist || trustedLink
          ? part(
              about(words.specialist),
              html`<p>
                ${specialist && `${specialist}.`}
                ${
                  trustedLink &&
                  html`${words.readMore}
                  ${outLink(
                    referenceUrl(trustedLink.reference) as string,
                    `${trustedLink.organization}: ${trustedLink.title}`,
                  )}`
                }
              </p>`,
            )
          : nothing
      }
      ${this.items.includes(condition) ? html`<p class="small">${words.fromPage}</p>` : nothing}
      ${citations.list()}
    </div>`;
  }

  /** A text with the parts that the search is about marked. */
  #mark(text: string): unknown {
    if (!this.#search) return text;
    return parts(text, this.#search, this.language.content.vocabulary).map(({ text, isMatch }) =>
      isMatch ? html`<mark>${text}</mark>` : text,
    );
  }

  /** The name by which an entry was found, where its title does not show it. */
  #renderAlias({ commonName, medicalName, synonyms }: Condition): unknown {
    // How much of a name the search is about.
    const found = (name: string) =>
      this.#search &&
      parts(name, this.#search, this.language.content.vocabulary)
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
  #followLink(fragment: string): unknown {
    const all = this.#all();
    const condition = all.find(({ id }) => fragment === `#treg-${id}`);
    if (!condition) return false;
    // What was typed stays, unless it hides the entry.
    if (!this.#shown(all).includes(condition)) {
      this.#search = '';
      this.choose('filter', 'all');
    }
    return leadTo(this, fragment.slice(1));
  }

  readonly #onFilter = (filter: string): void => {
    this.#found.clear();
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
