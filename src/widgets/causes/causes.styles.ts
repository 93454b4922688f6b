import { css } from 'lit';

export const causesStyles = css`
  .cards {
    display: grid;
    gap: calc(var(--space) * 4);
    margin-top: calc(var(--space) * 6);
  }
  .card {
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    position: relative;
    transition: border-color 0.15s ease-out;
  }
  .card:hover {
    border-color: var(--link);
  }
  .card > summary {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: calc(var(--space) * 1.5);
    height: 100%;
    padding: calc(var(--space) * 6);
    border-radius: var(--radius);
  }
  .card > summary::before {
    position: absolute;
    top: 2em;
    inset-inline-end: 1.75em;
  }
  .card[open] > summary {
    height: auto;
  }
  .card .grade:last-child {
    margin-top: auto;
    padding-top: calc(var(--space) * 2);
  }
  .drawing {
    width: 3.25em;
    margin-inline-start: -0.4em;
    fill: none;
    stroke: var(--link);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tint {
    fill: color-mix(in oklab, var(--brand) 18%, var(--raised));
  }
  .dot {
    fill: var(--accent);
    stroke: none;
  }
  .body {
    padding: 0 calc(var(--space) * 6) calc(var(--space) * 2);
  }
  .grid .card[open] {
    grid-column: 1 / -1;
  }
  .cascade {
    margin-top: calc(var(--space) * 10);
  }
  .cascade > :is(h2, h3, h4, h5, h6) {
    font-size: 1.44em;
    font-weight: 650;
    line-height: 1.2;
  }
  .companion {
    margin-top: calc(var(--space) * 2);
    padding-inline-start: calc(var(--space) * 4);
    border-inline-start: 3px solid var(--accent);
  }
  .cascade > ol {
    display: grid;
    gap: calc(var(--space) * 8);
    margin-top: calc(var(--space) * 6);
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .cascade > ol > li {
    position: relative;
    margin: 0;
    padding-inline-start: calc(var(--space) * 12);
    counter-increment: step;
  }
  .cascade > ol > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    width: 2em;
    height: 2em;
    border: 2px solid var(--link);
    border-radius: 50%;
    line-height: calc(2em - 4px);
    text-align: center;
    font-weight: 650;
    color: var(--link);
  }
  /* The arrow to the next step: a line in the column of the numbers, and its head. */
  .cascade > ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.4em calc(var(--space) * -6);
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--line);
  }
  .cascade > ol > li :is(h3, h4, h5, h6) {
    padding-top: 0.2em;
    font-weight: 650;
  }

  @container (min-width: 640px) {
    .cards.grid {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
      grid-auto-flow: dense; /* no hole beside a card that opens */
    }
    .cascade > ol {
      grid-template-columns: 1fr 1fr;
      grid-template-rows: repeat(3, auto);
      grid-auto-flow: column;
      column-gap: calc(var(--space) * 10);
    }
    .cascade > ol > li:nth-child(3)::after {
      display: none; /* the next step is at the top of the second column */
    }
  }
`;
