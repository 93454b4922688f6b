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
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 2);
    margin-top: calc(var(--space) * 4);
  }
  .count {
    margin: calc(var(--space) * 5) 0 calc(var(--space) * 2);
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
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space) calc(var(--space) * 4);
    min-height: 44px;
    padding: calc(var(--space) * 3) 0;
  }
  .entry > summary:hover .title {
    color: var(--link);
  }
  .title {
    font-weight: 650;
    font-size: 1.1em;
    line-height: 1.25;
  }
  .title::before {
    content: '';
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline-end: 0.75em;
    border: solid var(--link);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform 0.15s ease-out;
  }
  .title > * {
    display: inline;
  }
  [open] > summary .title::before {
    transform: rotate(225deg);
  }
  .status {
    font-size: 0.833em;
    color: var(--soft);
  }
  .status::before {
    content: '';
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-inline-end: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  [data-status='dysfunctional']::before {
    border-radius: 0;
  }
  [data-status='reduced']::before {
    height: 0.3em;
    border-radius: 0;
    background: currentColor;
  }
  [data-status='limited-data']::before {
    border-style: dotted;
  }
  [data-status='absent-or-nonfunctional']::before {
    background: currentColor;
  }
  .body {
    padding: 0 0 calc(var(--space) * 6) 1.25em;
  }
  .body :is(h3, h4, h5, h6) {
    margin: calc(var(--space) * 4) 0 var(--space);
    font-weight: 650;
  }
  .urgent {
    margin-top: calc(var(--space) * 4);
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
    .body {
      columns: 2;
      column-gap: calc(var(--space) * 10);
    }
    .body > * {
      break-inside: avoid;
    }
    .body :is(h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
