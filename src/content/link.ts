import type { Reference } from './types.js';

/** Where to read a source: its DOI, else its PubMed entry, else its address, else `undefined`. */
export function referenceUrl({ doi, pmid, url }: Reference): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return url;
}
