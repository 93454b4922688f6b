import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One drawing a cause, on a grid of 48, in strokes of one weight; `.tint` is the second tone, `.dot` the accent. */
const drawings: Readonly<Record<string, SVGTemplateResult>> = {
  antibiotics: svg`<rect class="tint" x="6" y="17" width="36" height="14" rx="7" transform="rotate(-38 24 24)"/><path d="m18.5 17 11 14"/><circle class="dot" cx="38" cy="38" r="3"/>`,
  'low-fibre': svg`<path class="tint" d="M24 44V16"/><path d="M24 44V10M24 20c-7 0-9-4-9-9 6 0 9 3 9 9Zm0 10c-7 0-9-4-9-9 6 0 9 3 9 9Zm0-10c7 0 9-4 9-9-6 0-9 3-9 9Zm0 10c7 0 9-4 9-9-6 0-9 3-9 9Z"/><circle class="dot" cx="24" cy="7" r="3"/>`,
  'ultra-processed': svg`<path class="tint" d="M12 20h24l-3 23H15Z"/><path d="M12 20h24l-3 23H15ZM9 20h30M16 20c0-6 3-8 8-8s8 2 8 8M24 12l4-8h6"/><circle class="dot" cx="24" cy="31" r="3"/>`,
  stress: svg`<path class="tint" d="M11 26a13 13 0 1 1 25 3l3 7h-5v6H18v-7c-4-2-7-5-7-9Z"/><path d="M11 26a13 13 0 1 1 25 3l3 7h-5v6M18 42v-7c-4-2-7-5-7-9"/><path d="m25 17-4 8h6l-4 8"/><circle class="dot" cx="39" cy="11" r="3"/>`,
  infection: svg`<circle class="tint" cx="24" cy="24" r="11"/><path d="M24 13V6M24 42v-7M13 24H6M42 24h-7M16 16l-5-5M37 37l-5-5M32 16l5-5M11 37l5-5"/><circle class="dot" cx="24" cy="24" r="3"/>`,
  'acid-blockers': svg`<path class="tint" d="M20 6v9c0 5-9 6-9 16 0 7 5 11 12 11 10 0 16-7 16-16 0-6-3-9-7-9-5 0-5 4-5 6"/><path d="M14 30c5-3 8 3 13 0s7-3 11-2"/><circle class="dot" cx="23" cy="36" r="3"/>`,
  nsaids: svg`<circle class="tint" cx="18" cy="20" r="12"/><path d="M9.5 28.5l17-17"/><circle cx="34" cy="34" r="9"/><circle class="dot" cx="34" cy="34" r="3"/>`,
  alcohol: svg`<path class="tint" d="M13 22h22c0 8-5 12-11 12s-11-4-11-12Z"/><path d="M14 6h20c2 10 2 28-10 28S12 16 14 6ZM24 34v9M16 43h16"/><circle class="dot" cx="24" cy="27" r="3"/>`,
  sleep: svg`<path class="tint" d="M38 30A17 17 0 1 1 20 9a14 14 0 0 0 18 21Z"/><path d="M30 8h8l-8 9h8"/><circle class="dot" cx="40" cy="24" r="3"/>`,
};

/** The drawing of a cause; it says nothing that its heading does not. */
export const drawing = (id: string): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 48 48" aria-hidden="true">${drawings[id]}</svg>`;
