import { css } from 'lit';

/**
 * The sheet all widgets share. `:host` protects what a page must not take away, `.root` lets nothing in
 * but the font family, the colour scheme and the reading direction. No rem: many themes shrink it.
 */
export const sharedStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    position: static !important;
    z-index: auto !important;
    float: none !important;
    height: auto !important;
    aspect-ratio: auto !important;
    min-width: 0 !important;
    max-height: none !important;
    overflow: visible !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    filter: none !important;
    mix-blend-mode: normal !important;
    clip: auto !important;
    clip-path: none !important;
    mask: none !important;
    -webkit-mask-box-image: none !important;
    offset: none !important;
    zoom: 1 !important;
    columns: auto !important;
    writing-mode: horizontal-tb !important;
    text-box: normal !important;
    animation: none !important;
    will-change: auto !important;
    backdrop-filter: none !important;
    backface-visibility: visible !important;
    transform-style: flat !important;
    contain: none !important;
    content-visibility: visible !important;
    container: none / inline-size !important;
    /* A parent that shrinks to its content asks for a width, which a container does not have by itself. */
    contain-intrinsic-inline-size: 280px !important;
    text-indent: 0 !important;
    flex-grow: 1;
    place-self: stretch;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  /* Until a tall widget has its turn. */
  .room {
    display: block;
    min-height: 1200px;
  }
  .root {
    all: initial;
    /* A block would take part in the page's underlines and strikes. */
    display: inline-block;
    vertical-align: top;
    width: 100%;
    position: relative;
    box-sizing: border-box;
    font-family: var(--treg-font, inherit);
    font-size: var(--treg-font-size, 16px);
    line-height: 1.5;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
    user-select: text;
    -webkit-user-select: text;
    color-scheme: inherit;
    --space: var(--treg-space, 0.25em);
    --radius: var(--treg-radius, 14px);
    --brand: var(--treg-color-brand, #0d6b62);
    --accent: var(--treg-color-accent, var(--link));
    --surface: color-mix(in oklab, var(--brand) 4%, light-dark(#fff, #181818));
    --raised: color-mix(in oklab, var(--brand) 1%, light-dark(#fff, #262626));
    --line: color-mix(in oklab, var(--brand) 14%, light-dark(#e3e3e3, #404040));
    --ink: color-mix(in oklab, var(--brand) 8%, light-dark(#1a1a1a, #f2f2f2));
    --soft: color-mix(in oklab, var(--brand) 8%, light-dark(#545454, #bbb));
    --link: light-dark(#0b5c54, #86cfc4);
    --fill: #0d6b62;
    --on-fill: #fff;
    --calm: light-dark(#2f6fa8, #7db9ea);
    --heat: light-dark(#b8481f, #ff9c6b);
    background: var(--surface);
    color: var(--ink);
    border-radius: var(--radius);
    padding: clamp(20px, 5cqi, 40px);
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  /* Any brand colour, kept in hue: as text it is darkened (or lightened) to 4.5:1, as a fill it moves away
     from the middle greys on which neither white nor black text would reach 4.5:1. */
  @supports (color: oklch(from red l c h)) {
    .root {
      --brand: oklch(from var(--treg-color-brand, #0d6b62) l c h / 1);
      --link: light-dark(
        oklch(from var(--brand) min(l, 0.46) min(c, 0.15) h),
        oklch(from var(--brand) max(l, 0.78) min(c, 0.12) h)
      );
      --fill: light-dark(
        oklch(
          from var(--brand)
            calc(min(l, 0.49) + clamp(0, (l - 0.57) * 1e9, 1) * (max(l, 0.7) - 0.49)) min(c, 0.2) h
        ),
        oklch(from var(--brand) max(l, 0.74) min(c, 0.12) h)
      );
      --on-fill: light-dark(
        oklch(from var(--brand) calc(1 - clamp(0, (l - 0.57) * 1e9, 1)) 0 h),
        #000
      );
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found']) {
    display: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  summary > :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.25;
  }
  header :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.728em;
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  p,
  li,
  dd {
    max-width: 65ch;
    text-wrap: pretty;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }
  li + li {
    margin-top: var(--space);
  }
  .intro {
    margin-top: calc(var(--space) * 2);
    color: var(--soft);
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  button,
  input,
  .button {
    font: inherit;
    color: inherit;
    min-height: 44px;
    cursor: pointer;
  }
  button,
  .button {
    padding: calc(var(--space) * 2) calc(var(--space) * 4);
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--raised);
    transition: border-color 0.15s ease-out;
  }
  button:hover {
    border-color: var(--link);
  }
  [aria-pressed='true'],
  .button {
    background: var(--fill);
    border-color: var(--fill);
    color: var(--on-fill);
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Says that an entry opens, and which way. */
  .chevron::before {
    content: '';
    display: block;
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--link);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform 0.15s ease-out;
  }
  [open] > .chevron::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  /* The inside of an entry: parts that stay whole, in two columns where there is room. */
  .body > * {
    break-inside: avoid;
    margin-bottom: calc(var(--space) * 4);
  }
  .body :is(h3, h4, h5, h6) {
    margin-bottom: var(--space);
    font-weight: 650;
  }
  sup {
    font-size: 0.694em;
    line-height: 0;
    margin-inline-start: 0.2em;
    white-space: nowrap;
  }
  .grade {
    font-weight: 400;
    white-space: nowrap;
    font-size: 0.833em;
    color: var(--soft);
  }
  .grade svg {
    height: 0.72em;
    margin-inline-end: 0.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .grade .full {
    fill: currentColor;
  }
  .caveat,
  .small,
  footer,
  .sources {
    font-size: 0.833em;
    color: var(--soft);
  }
  .sources {
    margin-top: calc(var(--space) * 3);
  }
  .sources > summary {
    min-height: 44px;
    display: inline-flex;
    align-items: center;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  dt {
    margin-top: calc(var(--space) * 2);
  }
  footer > p {
    margin-top: calc(var(--space) * 2);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 640px) {
    .body {
      columns: 2;
      column-gap: calc(var(--space) * 10);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    .button {
      border: 2px solid Highlight;
    }
  }
  @media print {
    .root {
      display: block !important; /* what is inline does not break across pages */
      padding: 1em 0;
      background: none;
      color-scheme: light;
    }
    button,
    input,
    search,
    .chevron::before {
      display: none;
    }
    summary {
      break-after: avoid;
    }
  }
`;
