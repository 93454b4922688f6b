import { css } from 'lit';

export const conditionsStyles = css`
  search {
    display: block;
    margin-top: calc(var(--space) * 6);
  }
  label {
    display: block;
    font-weight: 600;
    margin-bottom: var(--space);
  }
  input {
    width: 100%;
    max-width: 30em;
    padding: calc(var(--space) * 2) calc(var(--space) * 4);
    border: 1px solid var(--soft);
    border-radius: 99px;
    background: var(--raised);
    cursor: text;
  }
  .finder {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--space) * 6);
    margin-top: calc(var(--space) * 5);
  }
  .figure {
    width: 84px;
    fill: none;
    stroke: var(--soft);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure g {
    cursor: pointer;
    pointer-events: bounding-box;
  }
  .figure path {
    pointer-events: all;
  }
  .outline {
    fill: var(--raised);
    stroke: var(--line);
  }
  .figure g:hover,
  .figure .chosen {
    stroke: var(--link);
    stroke-width: 4;
  }
  .figure :is(g:hover, .chosen) > .outline {
    stroke: var(--link);
  }
  .filters,
  .known {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: calc(var(--space) * 2);
  }
  .filters button {
    padding-inline: calc(var(--space) * 3.5);
  }
  .number {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    opacity: 0.8;
  }
  .known {
    grid-column: 1 / -1;
    flex-flow: column;
    gap: var(--space);
  }
  .known > p {
    font-weight: 600;
  }
  .known button {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) minmax(0, auto) 1.5em;
    gap: 0 calc(var(--space) * 3);
    align-items: center;
    padding: calc(var(--space) * 2) calc(var(--space) * 3);
    border-radius: calc(var(--radius) * 0.6);
    text-align: start;
  }
  .known .number {
    text-align: end;
  }
  .units {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px;
  }
  .known .number {
    order: 1;
  }
  .shape {
    flex: none;
    display: inline-block;
    width: 0.7em;
    height: 0.7em;
    border: 2px solid var(--mark);
    border-radius: 50%;
  }
  [data-status] {
    --mark: var(--soft);
  }
  .known [aria-pressed='true'] {
    --mark: currentColor;
  }
  [data-status='conflicting'] .shape {
    background: linear-gradient(90deg, var(--mark) 50%, transparent 50%);
  }
  [data-status='dysfunctional'] .shape,
  [data-status='reduced'] .shape {
    border-radius: 0;
  }
  [data-status='reduced'] .shape {
    height: 0.35em;
    align-self: end;
    background: var(--mark);
  }
  [data-status='limited-data'] .shape {
    border-style: dotted;
  }
  [data-status='absent-or-nonfunctional'] .shape {
    background: var(--mark);
  }
  [data-status='dysfunctional']:not([aria-pressed='true']),
  [data-status='reduced']:not([aria-pressed='true']),
  [data-status='absent-or-nonfunctional']:not([aria-pressed='true']) {
    --mark: var(--heat);
  }
  [data-status='conflicting']:not([aria-pressed='true']) {
    --mark: var(--calm);
  }
  .help {
    margin-top: calc(var(--space) * 6);
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--heat);
    border-radius: calc(var(--radius) * 0.6);
  }
  .help > summary {
    display: flex;
    align-items: center;
    gap: calc(var(--space) * 3);
    min-height: 48px;
    padding-inline: calc(var(--space) * 4);
  }
  .help > .body {
    padding-inline: calc(var(--space) * 4);
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--space) * 4);
    margin-top: calc(var(--space) * 5);
  }
  .above label {
    display: flex;
    align-items: center;
    gap: calc(var(--space) * 2);
    margin: 0;
  }
  select {
    font: inherit;
    color: inherit;
    min-height: 44px;
    padding-inline: calc(var(--space) * 3);
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--raised);
  }
  mark {
    color: inherit;
    background: color-mix(in oklab, var(--link) 22%, transparent);
    border-radius: 3px;
  }
  .alias {
    grid-column: 2;
  }
  .count {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  .list {
    border-top: 1px solid var(--line);
  }
  .entry {
    border-bottom: 1px solid var(--line);
  }
  .entry > summary {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: calc(var(--space) * 3);
    min-height: 44px;
    padding: calc(var(--space) * 3) calc(var(--space) * 0.5);
  }
  .entry > summary:hover > :is(h2, h3, h4, h5, h6) {
    color: var(--link);
  }
  .status {
    grid-column: 2;
    font-size: 0.833em;
    color: var(--soft);
  }
  .status .shape {
    margin-inline-end: 0.5em;
  }
  .body {
    padding-block-end: calc(var(--space) * 2);
    padding-inline-start: 1.4em;
  }
  .urgent {
    padding-inline-start: calc(var(--space) * 4);
    border-inline-start: 3px solid var(--heat);
  }
  .empty {
    padding: calc(var(--space) * 6) 0;
  }
  .empty button {
    margin-top: calc(var(--space) * 4);
  }

  @container (min-width: 720px) {
    .finder {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr);
    }
    .known {
      grid-column: auto;
    }
    .figure {
      width: 116px;
    }
  }
  @media print {
    .finder,
    .above label {
      display: none;
    }
  }
  @container (min-width: 480px) {
    .entry > summary {
      grid-template-columns: auto 1fr auto;
    }
    .status {
      grid-column: 3;
      grid-row: 1;
    }
  }
`;
