import { css } from 'lit';

export const causesStyles = css`
  .cards {
    display: grid;
    gap: calc(var(--space) * 4);
    margin-top: calc(var(--space) * 6);
  }
  .head {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(var(--space) * 1.5);
  }

  /* Drawn like the scene of the explainer. */
  .drawing,
  .way > * > svg {
    fill: var(--raised);
    stroke: color-mix(in oklab, var(--ink) 84%, var(--calm));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing {
    width: 5em;
    margin-inline-start: -0.25em;
  }
  .sky,
  .shade,
  .dot {
    stroke: none;
    fill: color-mix(in oklab, var(--calm) 16%, var(--raised));
  }
  .shade {
    opacity: 0.15;
    fill: #000;
  }
  .tint {
    fill: color-mix(in oklab, var(--brand) 40%, var(--raised));
  }
  .full {
    fill: var(--fill);
  }
  .line {
    fill: none;
  }
  .dot {
    fill: var(--accent);
  }

  summary.head,
  .panel {
    padding: calc(var(--space) * 6);
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  summary.head {
    position: relative;
    transition: border-color 0.15s ease-out;
  }
  summary.head:hover,
  [open] > summary.head,
  .panel {
    border-color: var(--link);
  }
  summary.head::before {
    position: absolute;
    top: 2em;
    inset-inline-end: 1.75em;
  }
  summary > .grade {
    margin-top: auto;
    padding-top: calc(var(--space) * 2);
  }
  .panel {
    margin-top: calc(var(--space) * 2);
    padding-bottom: calc(var(--space) * 2);
  }
  .panel > .name {
    display: none;
    margin-bottom: calc(var(--space) * 4);
    font-size: 1.2em;
    font-weight: 650;
    color: var(--link);
  }
  .body {
    columns: 2 16em;
  }
  .body li::marker {
    color: var(--link);
    font-weight: 650;
  }
  .body p + p {
    margin-top: var(--space);
  }

  /* Myth and fact are told apart by word, mark and line. */
  .myths {
    padding: 0;
    list-style: none;
  }
  .myths > li + li {
    margin-top: calc(var(--space) * 4);
  }
  .myths p {
    position: relative;
    margin: 0;
    padding-block: var(--space);
    padding-inline-start: 2.25em;
    border-inline-start: 2px solid var(--calm);
  }
  .myths .myth {
    color: var(--soft);
    border-inline-start: 2px dashed var(--heat);
  }
  .myths svg {
    position: absolute;
    inset-inline-start: 0.6em;
    top: calc(var(--space) + 0.2em);
    width: 1.1em;
    fill: none;
    stroke: var(--calm);
    stroke-width: 2.5;
  }
  .myth svg {
    stroke: var(--heat);
  }

  .list {
    gap: 0;
  }
  .list > .card {
    padding-block: calc(var(--space) * 8);
    border-top: 1px solid var(--line);
  }
  .list .head > :is(h2, h3, h4, h5, h6),
  .paths > :is(h2, h3, h4, h5, h6) {
    font-size: 1.44em;
    font-weight: 650;
    line-height: 1.2;
  }
  .list .body {
    margin-top: calc(var(--space) * 5);
  }

  .paths {
    margin-top: calc(var(--space) * 12);
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: calc(var(--space) * 5);
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .companion,
  .way {
    padding: clamp(1em, 3cqi, 2em);
  }
  .companion {
    max-width: 100%;
    font-size: 1.1em;
    text-wrap: balance;
  }
  .way {
    --tone: var(--calm);
    --stroke: solid;
    --corner: 50%;
    background: color-mix(in oklab, var(--tone) 7%, var(--raised));
  }
  .heat {
    --tone: var(--heat);
    --stroke: dashed;
    --corner: 0.25em;
  }
  .way > :is(h2, h3, h4, h5, h6) {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.25;
  }
  .way > * > svg {
    flex: none;
    width: 2.5em;
    margin-inline: -0.27em 0;
    fill: color-mix(in oklab, var(--tone) 45%, var(--raised));
    stroke-width: 2.5;
  }
  .way > * > svg > :last-child {
    fill: none;
  }
  .way > ol {
    padding: 1.25em 0 0;
    list-style: none;
  }
  .way li {
    position: relative;
    min-height: 4.25em;
    max-width: none;
    margin: 0;
    padding-bottom: calc(var(--space) * 4);
  }
  .way li:last-child {
    min-height: 0;
    padding: 0;
  }
  .way li:not(:last-child)::before,
  .way li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(1.125em - 1px);
    border-inline-start: 2px var(--stroke) var(--tone);
  }
  /* The post of the sign. */
  .way li:first-child::before {
    top: -1.25em;
  }
  /* The head of the arrow. */
  .way li:not(:last-child)::after {
    inset-block: auto 2px;
    margin-inline-start: -3px;
    width: 8px;
    height: 8px;
    border: solid var(--tone);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .way summary {
    display: grid;
    grid-template-columns: 2.25em 1fr auto;
    column-gap: 0.75em;
    min-height: 44px;
    line-height: 1.25;
    font-weight: 650;
  }
  .way summary::before {
    order: 1;
    margin: 0.5em 0.25em;
  }
  .way b {
    position: relative;
    width: 2.25em;
    height: 2.25em;
    border: 2px solid var(--tone);
    border-radius: var(--corner);
    background: var(--raised);
    line-height: calc(2.25em - 4px);
    text-align: center;
  }
  .way li:last-child b {
    background: var(--tone);
    color: var(--raised);
    print-color-adjust: exact; /* or the number is white on white */
  }
  .way .grade {
    white-space: normal; /* readers may space the words out */
  }
  .way summary .grade {
    display: block;
  }
  .way [open] > summary .grade {
    display: none; /* it stands behind the sentence now */
  }
  .way details > p {
    padding-inline-start: 3em;
  }
  .way details > .caveat {
    padding-inline-start: calc(3em / 0.833);
  }

  @container (min-width: 640px) {
    .cards.grid {
      grid-template-columns: repeat(auto-fill, minmax(max(17em, 30%), 1fr));
      grid-auto-flow: dense; /* no hole beside a card that opens */
    }
    .list .head {
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: calc(var(--space) * 5);
    }
    .list .drawing {
      grid-row: span 3;
    }
  }
  @container (min-width: 720px) {
    .picture {
      grid-template-columns: 1fr 1fr;
    }
    .companion {
      grid-column: 1 / -1;
    }
    /* Six steps are as long as nine. */
    .heat li:not(:last-child) {
      min-height: 6.8em;
    }
  }
  /* What a card holds opens as a row of its own under the row of cards, and no card moves. Where the content
     of <details> cannot be placed (Chromium before 131, Safari before 18.4, Firefox before 143) it opens in the card. */
  @supports selector(::details-content) {
    @media screen {
      @container (min-width: 640px) {
        .grid .card {
          display: contents;
        }
        .grid .card::details-content {
          grid-column: 1 / -1;
        }
        .grid .card:not([open])::details-content {
          position: absolute; /* takes no row, and can be found */
        }
        .panel {
          margin: 0;
        }
        .panel > .name {
          display: block;
        }
      }
    }
  }
  @media (forced-colors: active) {
    .drawing,
    .drawing *,
    .way > * > svg,
    .myths svg {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .cards {
      display: block;
    }
    .card {
      margin-bottom: 1em;
    }
  }
`;
