import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conditions } from '../../content/en/conditions.js';
import { education, medicines, notADiagnosis } from '../../content/en/disclaimers.js';
import type { BodySystem, Condition, Statement } from '../../content/index.js';
import { conditions as english } from '../../i18n/en.js';
import type { ConditionsWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { choice, ids, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import {
  aboutEvidence,
  Citations,
  heading,
  onUserToggle,
  outLink,
} from '../../shared/templates.js';
import { TregConditionsFilterEvent, TregConditionsToggleEvent } from './conditions.events.js';
import { conditionsStyles } from './conditions.styles.js';
import { rank } from './search.js';

const known = conditions.map(({ id }) => id);

type Filter = 'all' | BodySystem;

/**
 * @summary Autoimmune conditions: search, filter, and what is known of Tregs and of gut bacteria in each.
 * @element treg-conditions
 * @attr {string} only - Ids of the conditions to show; default all
 * @attr {"all" | "joints" | "skin" | "hormones" | "gut" | "nerves" | "whole-body"} filter - Body system shown first; default all
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
export class TregConditions extends TregElement<ConditionsWords, readonly Condition[]> {
  static override readonly options: Options = {
    ...TregElement.options,
    only: ids(known),
    filter: choice<Filter>('all', 'joints', 'skin', 'hormones', 'gut', 'nerves', 'whole-body'),
    sort: choice('name', 'system'),
    open: ids(known),
  };

  static override readonly languages = {
    en: {
      words: english,
      content: conditions,
      disclaimers: [education, notADiagnosis, medicines],
    },
  };

  static override readonly styles = [sharedStyles, conditionsStyles];

  declare only: readonly string[];
  declare filter: Filter;
  declare sort: 'name' | 'system';
  declare open: readonly string[];

  #search = '';

  protected override renderBody(): TemplateResult {
    const { words } = this.language;
    const all = this.#all();
    const shown = this.#shown(all);
    return html`${this.#renderSearch(all, words)}
      <p class="count" role="status">${words.count(shown.length, all.length)}</p>
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
    return content
      .filter(({ id }) => !only.length || only.includes(id))
      .sort((a, b) => key(a).localeCompare(key(b), words.language));
  }

  /** Those that fit the filter and the search, best first. */
  #shown(all: readonly Condition[]): readonly Condition[] {
    const { filter } = this;
    const ranks = new Map(all.map((condition) => [condition, rank(condition, this.#search)]));
    const rankOf = (condition: Condition) => ranks.get(condition) as number;
    return all
      .filter(
        (condition) =>
          rankOf(condition) && (filter === 'all' || condition.systems.includes(filter)),
      )
      .sort((a, b) => rankOf(b) - rankOf(a));
  }

  #renderSearch(all: readonly Condition[], words: ConditionsWords): TemplateResult {
    const systems = (Object.keys(words.systems) as BodySystem[]).filter((system) =>
      all.some((condition) => condition.systems.includes(system)),
    );
    const button = (filter: Filter, label: string) =>
      html`<button
        type="button"
        aria-pressed=${this.filter === filter}
        @click=${() => this.#onFilter(filter)}
      >
        ${label}
      </button>`;
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
      <div class="filters" role="group" aria-label=${words.system}>
        ${button('all', words.allSystems)}
        ${systems.map((system) => button(system, words.systems[system]))}
      </div>
    </search>`;
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
        ${heading(level, commonName)}
        <span class="status" data-status=${treg.status}>${words.statuses[treg.status]}</span>
      </summary>
      <div class="body">
        <div>
          ${said(description)}
          <p class="small">${words.alsoCalled}: ${synonyms.join(', ')}</p>
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

  #renderEmpty(words: ConditionsWords): TemplateResult {
    return html`<div class="empty">
      <p>${words.nothing(this.#search, this.filter === 'all' ? '' : words.systems[this.filter])}</p>
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

  readonly #onFilter = (filter: Filter): void => {
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
