import { assert } from '@open-wc/testing';
import { referenceUrl, type Statement } from '../content/index.js';
import type { CommonWords } from '../i18n/words.js';

/** The text of something as it reads: white space between lines of the template is one space. */
export const textOf = ({ textContent }: Node): string =>
  (textContent ?? '').replace(/\s+/g, ' ').trim();

const hrefs = (scope: ParentNode) =>
  [...scope.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Expects a statement in one paragraph or list item, with its grade in words and its sources as links. */
export function expectStatement(
  scope: ParentNode,
  { text, grade, references }: Statement,
  { grades }: CommonWords,
): void {
  const place = [...scope.querySelectorAll('p, li')]
    .filter((each) => textOf(each).includes(text))
    .at(-1);
  if (!place) throw new Error(`not shown: ${text}`);
  assert.include(textOf(place), grades[grade].name, text);
  const links = references.map(referenceUrl).filter((url) => url !== undefined);
  assert.isNotEmpty(links, text);
  assert.deepEqual(hrefs(place), links, text);
}

/**
 * Expects the marks of sources in `scope` to be numbered from 1 in the order they are met, without a gap, each to lead where the
 * entry of that number in the list leads, and every group of marks to have one that can be opened.
 */
export function expectNumberedSources(scope: ParentNode, words: CommonWords): void {
  const list = scope.querySelector('details.sources:has(> ol)');
  if (!list) throw new Error('no list of sources');
  const entries = [...list.querySelectorAll('li')];
  assert.isNotEmpty(entries);
  assert.equal(textOf(list.querySelector('summary') as HTMLElement), words.sources(entries.length));

  const marks = [...scope.querySelectorAll('sup > :not([aria-hidden])')];
  const numbers = marks.map((mark) => Number(textOf(mark)));
  assert.deepEqual(
    [...new Set(numbers)],
    entries.map((_, index) => index + 1),
  );
  marks.forEach((mark, index) => {
    const number = numbers[index] as number;
    const entry = entries[number - 1] as HTMLElement;
    const link = entry.querySelector('a');
    assert.equal(mark.getAttribute('href'), link?.getAttribute('href') ?? null, textOf(entry));
    const name = mark.getAttribute('aria-label') ?? mark.getAttribute('title') ?? '';
    const start = words.source(number, '');
    assert.isTrue(name.startsWith(start) && name.length > start.length, name);
    assert.include(textOf(entry), name.slice(start.length));
  });
  for (const group of scope.querySelectorAll('sup')) assert.isNotEmpty(hrefs(group));
}

/** Expects every link to be safe: over https, in a new tab, telling the other page nothing. */
export function expectSafeLinks(scope: ParentNode): void {
  const links = [...scope.querySelectorAll('a')];
  assert.isNotEmpty(links);
  for (const { protocol, target, relList, href } of links) {
    assert.equal(protocol, 'https:', href);
    assert.equal(target, '_blank', href);
    assert.sameMembers([...relList], ['noopener', 'noreferrer'], href);
  }
}
