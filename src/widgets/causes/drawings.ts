import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * One drawing a cause, on a grid of 64, in strokes of one weight. Like the explainer's scene: paper, `.tint` and `.full` are the
 * tones, `.dot` is the accent, `.line` has no inside.
 */
const drawings: Readonly<Record<string, SVGTemplateResult>> = {
  antibiotics: svg`<g transform="rotate(-38 32 32)"><rect x="9" y="22" width="46" height="20" rx="10"/><path class="full" d="M32 22h13a10 10 0 0 1 0 20H32Z"/><path class="line" d="M17 28h8"/></g><circle class="dot" cx="49" cy="47" r="3"/><circle class="dot" cx="15" cy="17" r="2"/>`,
  'low-fibre': svg`<path class="tint" d="M32 20c-8 0-10-5-10-11 7 0 10 5 10 11Zm0 9c8 0 10-5 10-11-7 0-10 5-10 11Z"/><path class="line" d="M32 37V14"/><path class="full" d="M11 37h42c0 11-8 18-15 18H26c-7 0-15-7-15-18Z"/><path d="M8 35h48v5H8Z"/><circle class="dot" cx="45" cy="30" r="2.5"/>`,
  'ultra-processed': svg`<path class="line" d="M34 18l3-12h8"/><path d="M18 24h28l-4 32H22Z"/><path class="full" d="M19.5 33h25l-1.6 13H21.1Z"/><path class="tint" d="M17 17h30l2 7H15Z"/><circle class="dot" cx="53" cy="14" r="3"/>`,
  stress: svg`<path d="M13 33a18 18 0 1 1 34.6 5l4.4 9h-7v9H24V46c-7-3-11-8-11-13Z"/><path class="full" d="M34 18L22 33h7l-3 11 13-16h-8Z"/><path class="line" d="M50 17l5-3M52 24h5"/><circle class="dot" cx="49" cy="9" r="2.5"/>`,
  infection: svg`<path class="line" d="M32 15V7M32 57v-8M15 32H7M57 32h-8M20 20l-6-6M50 50l-6-6M44 20l6-6M14 50l6-6"/><circle class="full" cx="32" cy="32" r="17"/><circle class="tint" cx="26" cy="28" r="5"/><circle class="tint" cx="38" cy="37" r="4"/><circle cx="39" cy="25" r="2"/><circle class="dot" cx="54" cy="12" r="3"/>`,
  'acid-blockers': svg`<path d="M25 7v12c0 8-12 9-12 22 0 10 7 16 17 16 14 0 23-9 23-22 0-9-4-13-10-13-7 0-8 6-8 10-2-4-3-7-3-11V7Z"/><path class="full" d="M13.3 40c7-4 11 4 18 0s12-4 21-2c-2 12-10 19-22.3 19-10 0-16.7-6-16.7-17Z"/><circle class="tint" cx="27" cy="48" r="2.5"/><circle class="dot" cx="44" cy="30" r="2.5"/>`,
  nsaids: svg`<circle class="full" cx="25" cy="29" r="17"/><circle cx="25" cy="25" r="17"/><path class="line" d="M14 36l22-22"/><circle class="full" cx="46" cy="47" r="10"/><circle class="tint" cx="46" cy="44" r="10"/><circle class="dot" cx="50" cy="19" r="3"/>`,
  alcohol: svg`<path d="M19 7h26c3 14 4 35-13 35S16 21 19 7Z"/><path class="full" d="M17.4 22h29.2c0 12-4 20-14.6 20s-14.6-8-14.6-20Z"/><path class="line" d="M32 42v14M21 56h22"/><circle class="tint" cx="28" cy="31" r="2.5"/><circle class="dot" cx="36" cy="15" r="2.5"/>`,
  sleep: svg`<path class="full" d="M50 40A22 22 0 1 1 28 11a18 18 0 0 0 22 29Z"/><path class="line" d="M41 9h10l-10 12h10"/><circle class="tint" cx="22" cy="40" r="3"/><circle class="dot" cx="54" cy="32" r="2.5"/><circle class="dot" cx="41" cy="27" r="1.5"/>`,
};

/** The drawing of a cause; it says nothing that its heading does not. */
export const drawing = (id: string): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
    <circle class="sky" cx="32" cy="32" r="30" />
    <ellipse class="shade" cx="32" cy="57" rx="18" ry="2" />
    ${drawings[id]}
  </svg>`;
