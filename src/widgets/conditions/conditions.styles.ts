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
  .filters button {
    padding-inline: calc(var(--space) * 3.5);
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

  @container (min-width: 480px) {
    .entry > summary {
      grid-template-columns: auto 1fr auto;
    }
    .status {
      grid-column: 3;
    }
  }
`;
