import { expect } from '@open-wc/testing';
import { referenceUrl, type Reference, type Statement } from '../content/index.js';
import type { CommonWords } from '../i18n/words.js';

const linksOf = (references: readonly Reference[]) =>
  references.map(referenceUrl).filter((url) => url !== undefined);

/** The text of something as it reads: white space between lines of the template is one space. */
export const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const linksIn = (element: ParentNode) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Expects a statement in one paragraph or list item, with its grade in words and its sources as links. */
export function expectStatement(
  scope: ParentNode,
  { text, grade, references }: Statement,
  { grades }: CommonWords,
): void {
  const place = [...scope.querySelectorAll('p, li')].findLast((each) =>
    textOf(each).includes(text),
  );
  if (!place) throw new Error(`not shown: ${text}`);
  expect(textOf(place), text).to.include(grades[grade].name);
  expect(linksIn(place), text).to.deep.equal(linksOf(references)).and.not.be.empty;
}

/**
 * Expects the marks of sources in `scope` to be numbered from 1 in the order they are met, without a gap, each to lead where the
 * entry of that number in the list leads, and every group of marks to have one that can be opened.
 */
export function expectNumberedSources(scope: ParentNode, words: CommonWords): void {
  const marks = [...scope.querySelectorAll('sup > *')];
  const numbers = [...new Set(marks.map((mark) => Number(mark.textContent)))];
  const list = scope.querySelector('details.sources:has(> ol)');
  const entries = [...(list?.querySelectorAll('li') ?? [])];
  expect(numbers).to.deep.equal(entries.map((_, index) => index + 1)).and.not.be.empty;
  expect(textOf(list?.querySelector('summary') as Element)).to.equal(words.sources(entries.length));
  for (const mark of marks) {
    const entry = entries[Number(mark.textContent) - 1] as Element;
    expect(mark.getAttribute('href'), entry.textContent ?? '').to.equal(
      entry.querySelector('a')?.getAttribute('href') ?? null,
    );
    const [, title = ''] =
      /^Source \d+: (.+)$/.exec(
        mark.getAttribute('aria-label') ?? mark.getAttribute('title') ?? '',
      ) ?? [];
    expect(title, `the name of mark ${mark.textContent}`).to.not.equal('');
    expect(textOf(entry)).to.include(title);
  }
  for (const group of scope.querySelectorAll('sup')) expect(linksIn(group)).to.not.be.empty;
}

/** Expects every link to be safe: over https, in a new tab, telling the other page nothing. */
export function expectSafeLinks(scope: ParentNode): void {
  const links = [...scope.querySelectorAll('a')];
  expect(links).to.not.be.empty;
  for (const { protocol, target, relList, href } of links) {
    expect(protocol, href).to.equal('https:');
    expect(target, href).to.equal('_blank');
    expect([...relList], href).to.have.members(['noopener', 'noreferrer']);
  }
}
