import { css } from 'lit';

export const bookingStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--space) * 3) calc(var(--space) * 6);
    margin-top: calc(var(--space) * 5);
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-height: 3.25em;
    padding: calc(var(--space) * 2) calc(var(--space) * 7);
    text-decoration: none;
  }
  .phone {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-height: 44px;
    font-variant-numeric: tabular-nums;
  }
  address {
    margin-top: calc(var(--space) * 4);
    font-style: normal;
    color: var(--soft);
  }

  @container (min-width: 640px) {
    .root {
      display: inline-grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      column-gap: calc(var(--space) * 10);
    }
    .actions {
      margin: 0;
    }
    footer {
      grid-column: 1 / -1;
    }
  }
`;
