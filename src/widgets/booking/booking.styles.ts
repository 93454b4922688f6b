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
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-height: 3.25em;
    padding: calc(var(--space) * 2) calc(var(--space) * 7);
    text-decoration: none;
  }
  .button small {
    font-size: 0.833em;
    font-weight: 400;
  }
  .phone {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-height: 44px;
    font-variant-numeric: tabular-nums;
  }
  .hours,
  address {
    margin-top: calc(var(--space) * 4);
    font-style: normal;
    color: var(--soft);
  }
  .hours summary {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--space) * 3);
    min-height: max(44px, 3em);
    color: var(--ink);
  }
  .open::before,
  .closed::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--calm);
    border-radius: 50%;
  }
  .open::before {
    background: var(--calm);
  }
  .closed::before {
    border-color: var(--soft);
  }
  .hours table {
    margin-bottom: calc(var(--space) * 3);
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th {
    padding-inline-end: calc(var(--space) * 5);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .inside {
    margin-top: calc(var(--space) * 5);
  }
  form {
    display: grid;
    gap: calc(var(--space) * 5);
    justify-items: start;
    max-width: 34em;
  }
  form > * {
    width: 100%;
  }
  form > .button {
    width: auto;
    justify-content: center;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field > input,
  textarea {
    display: block;
    width: 100%;
    margin-top: var(--space);
    padding: calc(var(--space) * 2.5) calc(var(--space) * 3);
    border: 1px solid var(--soft);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--raised);
    font: inherit;
    color: inherit;
    cursor: text;
  }
  textarea {
    resize: vertical;
  }
  .error {
    font-weight: 600;
    color: var(--heat);
  }
  .field > [aria-invalid='true'] {
    border: 2px solid var(--heat);
  }
  .box {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--space) * 2.5);
    min-height: 44px;
    margin-inline-end: calc(var(--space) * 6);
    font-weight: 400;
    cursor: pointer;
  }
  .box > input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    min-height: 0;
    margin: 0;
    accent-color: var(--fill);
  }
  .problem,
  .sent {
    padding: calc(var(--space) * 4) calc(var(--space) * 5);
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--heat);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--raised);
  }
  .sent {
    border-inline-start-color: var(--calm);
  }
  .problem ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .problem button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--link);
    text-align: start;
    text-decoration: underline;
  }

  iframe {
    display: block;
    width: 100%;
    min-height: min(640px, 75vh);
    margin-block: calc(var(--space) * 3);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.6);
    background: #fff;
    color-scheme: light;
  }
  dialog {
    width: min(46em, 100vw - 24px);
    max-height: calc(100dvh - 24px);
    padding: clamp(16px, 4vw, 32px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--space) * 4);
    margin-bottom: calc(var(--space) * 5);
  }
  .away {
    width: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
    font-size: 1.4em;
    line-height: 1;
  }

  :host(:state(button)) .root {
    padding: calc(var(--space) * 3);
  }
  :host(:state(button)) .root > header,
  :host(:state(bar)) .root > header {
    display: none;
  }
  :host(:state(button)) .actions,
  :host(:state(bar)) .actions {
    margin: 0;
  }
  :host(:state(bar)) .root {
    padding: calc(var(--space) * 2.5) clamp(12px, 4cqi, 24px);
  }
  :host(:state(bar)) :is(.hours, address) {
    display: none;
  }
  :host(:state(bar)) .actions {
    flex-wrap: nowrap;
    justify-content: space-between;
    gap: calc(var(--space) * 3);
  }
  :host(:state(bar)) .button {
    min-height: 44px;
    padding-inline: calc(var(--space) * 5);
  }
  /* The number is still read out. */
  @container (max-width: 480px) {
    :host(:state(bar)) .phone > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  :host(:state(away)) {
    display: none !important;
  }
  /* In the flow of the page, so that nothing is under it in the end. */
  @media screen and (max-width: 640px) {
    :host(:state(bar)) {
      position: sticky !important;
      bottom: 0 !important;
      z-index: 100 !important;
    }
    :host(:state(bar)) .root {
      border-top: 1px solid var(--line);
      border-radius: 0;
      padding-bottom: max(calc(var(--space) * 2.5), env(safe-area-inset-bottom));
    }
  }

  @container (min-width: 640px) {
    :host(:not(:state(card), :state(button), :state(bar))) .root {
      display: inline-grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      column-gap: calc(var(--space) * 10);
    }
    :host(:state(banner)) .actions {
      margin: 0;
    }
    footer,
    .hours,
    address,
    .inside,
    dialog {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .actions > .button,
    .away,
    form,
    iframe {
      display: none;
    }
  }
`;
