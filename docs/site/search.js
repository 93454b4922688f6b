// The search itself and what it knows. The page asks for this file when the search is first used.
import MiniSearch from 'minisearch';

/* global SECTIONS -- the build puts the text of all pages here */
const options = {
  fields: ['heading', 'page', 'text'],
  storeFields: ['heading', 'page', 'text'],
  searchOptions: {
    boost: { heading: 4, page: 2 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    combineWith: 'AND',
  },
};

const index = new MiniSearch(options);
index.addAll(SECTIONS);

/** The best sections for some words: where they are, the text around the first word that was found, and the words. */
globalThis.searchDocs = (words) =>
  index.search(words).map(({ id, heading, page, text, terms }) => {
    const first = Math.min(
      ...terms.map((term) => text.toLowerCase().indexOf(term)).filter((at) => at >= 0),
      text.length,
    );
    const start = first < text.length ? text.lastIndexOf(' ', Math.max(0, first - 50)) + 1 : 0;
    return { id, heading, page, excerpt: text.slice(start, start + 160), terms };
  });
