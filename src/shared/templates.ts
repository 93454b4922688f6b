import { html, svg, nothing, type TemplateResult } from 'lit';
import { referenceUrl, type Grade, type Reference, type Statement } from '../content/index.js';
import type { CommonWords } from '../i18n/words.js';

const headings = [
  (content: unknown) => html`<h1>${content}</h1>`,
  (content: unknown) => html`<h2>${content}</h2>`,
  (content: unknown) => html`<h3>${content}</h3>`,
  (content: unknown) => html`<h4>${content}</h4>`,
  (content: unknown) => html`<h5>${content}</h5>`,
  (content: unknown) => html`<h6>${content}</h6>`,
];

/** A heading of a level from 1; what lies deeper than 6 is 6. */
export const heading = (level: number, content: unknown): TemplateResult =>
  (headings[Math.min(level, 6) - 1] as (content: unknown) => TemplateResult)(content);

/** A link out of the page. It says nothing of where the reader comes from: that may name an illness. */
export const outLink = (href: string, content: unknown, label?: string): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer" aria-label=${label ?? nothing}
    >${content}</a
  >`;

const grades: readonly Grade[] = ['early', 'moderate', 'strong'];

/** The evidence grade: a word, and one to three filled marks. */
export const gradeBadge = (grade: Grade, words: CommonWords): TemplateResult =>
  html`<span class="grade"
    ><svg viewBox="0 -1 34 12" aria-hidden="true">
      ${grades.map(
        (_, index) =>
          svg`<circle cx=${5 + 12 * index} cy="5" r="4" class=${index <= grades.indexOf(grade) ? 'full' : ''} />`,
      )}</svg
    >${words.grades[grade].name}</span
  >`;

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Numbers the sources of a widget in the order they are first shown. */
export class Citations {
  readonly #references: Reference[] = [];

  constructor(private readonly words: CommonWords) {}

  /** The numbered marks behind a statement, each opening its source; in brackets, so that copied text does not run into them. */
  marks(references: readonly Reference[]): TemplateResult {
    return html`<sup
      ><span aria-hidden="true">[</span>${references.map((reference, position) => {
        let index = this.#references.indexOf(reference);
        if (index < 0) index = this.#references.push(reference) - 1;
        const href = referenceUrl(reference);
        const label = this.words.source(index + 1, reference.title);
        const mark = href
          ? outLink(href, index + 1, label)
          : html`<span title=${label}>${index + 1}</span>`;
        return position ? html`<span aria-hidden="true">, </span>${mark}` : mark;
      })}<span aria-hidden="true">]</span></sup
    >`;
  }

  /** A statement with its sources and its grade. */
  statement({ text, references, grade }: Statement): TemplateResult {
    return html`${text}${this.marks(references)} ${gradeBadge(grade, this.words)}`;
  }

  /** The list of all sources marked so far. */
  list(): TemplateResult {
    return html`<details class="sources">
      <summary>${this.words.sources(this.#references.length)}</summary>
      <ol>
        ${this.#references.map((reference) => {
          const { authors, title, journal, year, volumePages } = reference;
          const href = referenceUrl(reference);
          // Organizations are their own publisher.
          const source = [journal === authors ? '' : journal, year, volumePages];
          return html`<li>
            ${ended(authors)} ${href ? outLink(href, ended(title)) : ended(title)}
            ${source.filter(Boolean).join(', ')}
          </li>`;
        })}
      </ol>
    </details>`;
  }
}

/** What the grades mean. */
export const aboutEvidence = (words: CommonWords): TemplateResult =>
  html`<details class="sources">
    <summary>${words.aboutGrades}</summary>
    <dl>
      ${grades.map(
        (grade) =>
          html`<dt>${gradeBadge(grade, words)}</dt>
            <dd>${words.grades[grade].meaning}</dd>`,
      )}
    </dl>
  </details>`;

/** A click listener for a `<summary>`: tells whether the visitor, not the page, opened or closed it. */
export const onUserToggle = (toggled: (open: boolean) => void) => (event: Event) => {
  const summary = event.currentTarget as HTMLElement;
  // The details element changes after the click has been handled.
  toggled(!(summary.parentElement as HTMLDetailsElement).open);
};
