import { svg, html, type TemplateResult } from 'lit';
import type { BodySystem } from '../../content/index.js';

/** Where each system lies in the figure. What has no place of its own is the outline. */
const places: readonly (readonly [BodySystem, TemplateResult])[] = [
  [
    'whole-body',
    svg`<path class="outline" d="M60 8a17 17 0 0 1 8 32c1 6 3 8 10 10c12 3 15 8 17 22l8 50c1 9-9 10-11 2L82 82l-3 38l6 92c0 10-14 10-16 1L60 138l-9 75c-2 9-16 9-16-1l6-92l-3-38l-10 42c-2 8-12 7-11-2l8-50c2-14 5-19 17-22c7-2 9-4 10-10a17 17 0 0 1 8-32Z" />`,
  ],
  [
    'nerves',
    svg`<path d="M49 20c0-8 8-11 11-7c3-4 11-1 11 7c0 7-6 9-11 8c-5 1-11-1-11-8ZM60 13V28M60 44V108" />`,
  ],
  ['skin', svg`<path d="M84 66l10 34M88 64l10 34M80 70l9 32" />`],
  [
    'hormones',
    svg`<path d="M60 46c-4-5-9-3-8 2c1 4 5 4 8 1c3 3 7 3 8-1c1-5-4-7-8-2ZM50 88c6-4 14-4 20 0" />`,
  ],
  ['gut', svg`<path d="M47 96h22c5 0 5 7 0 7H51c-5 0-5 7 0 7h18c5 0 5 7 0 7H55" />`],
  [
    'joints',
    svg`<path d="M34 92a4 4 0 1 0 .1 0M86 92a4 4 0 1 0 .1 0M46 162a5 5 0 1 0 .1 0M74 162a5 5 0 1 0 .1 0" />`,
  ],
];

/**
 * A figure whose parts choose a body system. For a pointer alone: the buttons beside it are the same for the keyboard and for
 * screen readers.
 */
export const body = (
  chosen: BodySystem | undefined,
  choose: (system: BodySystem) => void,
): TemplateResult =>
  html`<svg class="figure" viewBox="0 0 120 224" aria-hidden="true">
    ${places.map(
      ([system, shape]) =>
        svg`<g class=${system === chosen ? 'chosen' : ''} @click=${() => choose(system)}>${shape}</g>`,
    )}
  </svg>`;
