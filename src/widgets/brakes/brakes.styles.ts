import { css } from 'lit';

export const brakesStyles = css`
  .layout {
    display: grid;
    gap: calc(var(--space) * 6);
    margin-top: calc(var(--space) * 6);
  }
  .layout .sources {
    margin-top: calc(var(--space) * -3);
  }
  .layout > div {
    display: flex;
    flex-direction: column;
    gap: calc(var(--space) * 6);
  }
  [data-outcome='fades'] {
    --state: var(--calm);
  }
  [data-outcome='lasts'] {
    --state: var(--heat);
  }

  .scene svg {
    display: block;
    width: 100%;
    border-radius: calc(var(--radius) * 0.75);
    fill: none;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    --stroke: color-mix(in oklab, var(--ink) 80%, var(--calm));
  }
  .sky {
    fill: color-mix(in oklab, var(--calm) 14%, var(--raised));
  }
  .glow {
    fill: color-mix(in oklab, var(--heat) 32%, var(--raised));
  }
  .sun {
    fill: color-mix(in oklab, var(--heat) 35%, var(--raised));
  }
  .far {
    fill: color-mix(in oklab, var(--calm) 24%, var(--raised));
  }
  .near {
    fill: color-mix(in oklab, var(--brand) 26%, var(--raised));
  }
  .leaf {
    fill: color-mix(in oklab, var(--brand) 48%, var(--raised));
  }
  .road {
    fill: color-mix(in oklab, var(--ink) 26%, var(--raised));
  }
  .lane {
    stroke: var(--raised);
    stroke-dasharray: 26 22;
    stroke-width: 3;
  }
  .line,
  .streaks {
    stroke: var(--stroke);
  }
  .wall,
  .roof,
  .shell,
  .glass {
    stroke: var(--stroke);
    fill: var(--raised);
  }
  .roof,
  .shell {
    fill: var(--fill);
  }
  .glass {
    fill: color-mix(in oklab, var(--calm) 22%, var(--raised));
  }
  .tyre {
    fill: color-mix(in oklab, #14181a 92%, var(--brand));
    stroke: var(--raised);
    stroke-width: 1.5;
  }
  .disc {
    fill: #d9dede;
  }
  .hub {
    fill: #555e60;
  }
  .pad {
    stroke: color-mix(in oklab, var(--calm) 40%, #bfe3ff);
    stroke-width: 6;
  }
  .lamp,
  .brake-light {
    fill: #ff4a36;
  }
  .scene g,
  .glow,
  .brake-light,
  .pad {
    transition:
      transform 0.25s ease-out,
      opacity 0.25s ease-out;
  }

  .headline {
    font-size: 1.44em;
    font-weight: 650;
    line-height: 1.2;
    color: var(--state);
  }
  .story p + p {
    margin-top: calc(var(--space) * 2);
  }

  /* Time and scale run from left to right in every language, as does the drawing behind the range. */
  .plot,
  .range {
    direction: ltr;
  }
  .graph,
  .days {
    color: var(--soft);
  }
  .plot {
    display: block;
    width: 100%;
    height: 15em;
    margin: 1.5em 0 1.6em;
    overflow: visible;
    font-size: 0.833em;
    font-variant-numeric: tabular-nums;
  }
  .plot svg {
    overflow: visible;
  }
  text {
    fill: var(--soft);
    stroke: var(--surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .middle {
    text-anchor: middle;
  }
  .end {
    text-anchor: end;
  }
  .grid {
    stroke: var(--line);
  }
  .plot path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .plot .ghost {
    stroke: var(--soft);
    stroke-width: 1.25;
    stroke-dasharray: 4 4;
  }
  .plot .curve {
    stroke: var(--state);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .plot .area {
    fill: var(--state);
    opacity: 0.14;
  }
  .point {
    fill: var(--surface);
    stroke: var(--state);
    stroke-width: 3;
  }
  .days {
    text-align: end;
    max-width: none;
  }

  label {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    font-weight: 600;
  }
  label > span {
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }
  .range {
    position: relative;
    height: 5em;
  }
  /* The thumb is 28 px wide and its middle never leaves the track: 14 px at each end. */
  .range svg {
    position: absolute;
    left: 14px;
    width: calc(100% - 28px);
    height: 100%;
    overflow: visible;
    stroke-linecap: round;
  }
  .range text {
    text-anchor: middle;
    font-size: 0.833em;
  }
  .track {
    stroke: var(--line);
    stroke-width: 8;
  }
  .filled {
    stroke: var(--state);
    stroke-width: 8;
  }
  .mark {
    stroke: var(--ink);
    stroke-width: 2;
  }
  input {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: 28px;
    height: 28px;
    border: 3px solid var(--raised);
    border-radius: 50%;
    background: var(--fill);
    box-shadow: 0 1px 4px #0006;
  }
  input::-moz-range-thumb {
    box-sizing: border-box;
    width: 28px;
    height: 28px;
    border: 3px solid var(--raised);
    border-radius: 50%;
    background: var(--fill);
    box-shadow: 0 1px 4px #0006;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 2);
  }
  .reset {
    padding-inline: calc(var(--space) * 2);
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .statements {
    margin-top: calc(var(--space) * 6);
    padding: calc(var(--space) * 5) 0 0;
    border-top: 1px solid var(--line);
    list-style: none;
    display: grid;
    gap: calc(var(--space) * 3);
  }
  .statements li {
    margin: 0;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--space) calc(var(--space) * 6) var(--space) 0;
    text-align: start;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }

  @container (min-width: 720px) {
    .layout {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--space) * 10);
    }
    .layout .controls {
      order: 1;
    }
    .statements {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--space) * 10);
    }
  }

  @media (forced-colors: active) {
    .scene svg,
    .plot,
    .range svg {
      forced-color-adjust: none;
    }
    input::-webkit-slider-thumb {
      border-color: ButtonText;
    }
  }
`;
