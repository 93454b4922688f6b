import { css } from 'lit';

export const brakesStyles = css`
  .layout {
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 8);
    margin-top: calc(var(--space) * 6);
  }
  [data-outcome='fades'] {
    --state: var(--calm);
  }
  [data-outcome='lasts'] {
    --state: var(--heat);
  }

  /* The picture stays in view while the story passes under it. */
  .stage {
    position: sticky;
    top: var(--treg-top, 0px);
    z-index: 1;
    align-self: start;
    padding-block: calc(var(--space) * 2);
    background: var(--surface);
  }
  .description {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--space) * 5);
    min-height: 52px;
    max-width: none;
  }
  .legend b {
    color: var(--ink);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .legend span::before {
    content: '';
    display: inline-block;
    vertical-align: -0.1em;
    margin-inline-end: 0.5em;
    width: 0.85em;
    height: 0.85em;
    background: var(--calm);
  }
  .wheel-brake::before {
    border-radius: 50%;
    mask: radial-gradient(circle, #0000 36%, #000 38%);
  }
  .parachute::before {
    border-radius: 99px 0 0 99px;
  }
  .motion {
    width: 44px;
    margin-inline-start: auto;
    padding: 11px;
  }
  .motion svg {
    display: block;
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .graph {
    color: var(--soft);
  }
  /* Time and scale run from left to right in every language, as does the drawing behind a range. */
  .plot,
  .frame,
  .range {
    direction: ltr;
  }
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .frame {
    position: relative;
    cursor: crosshair;
    touch-action: pan-y;
    margin: 1.1em 0 1.6em;
  }
  .plot {
    display: block;
    width: 100%;
    height: var(--plot, 15em);
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
  .strong {
    fill: var(--ink);
    font-weight: 600;
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
  .graph path,
  .picture .plot path,
  .counts path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .ghost,
  .previous {
    stroke: var(--soft);
    stroke-width: 1.25;
    stroke-dasharray: 4 4;
  }
  .previous {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .curve {
    stroke: var(--state);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .plot .area {
    fill: var(--state);
    opacity: 0.14;
  }
  .at {
    stroke: var(--ink);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .point {
    fill: var(--surface);
    stroke: var(--state);
    stroke-width: 3;
  }
  .reader {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .frame:has(.reader:focus-visible) {
    outline: 3px solid var(--link);
    outline-offset: 4px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: calc(var(--space) * 2);
    min-height: 44px;
    cursor: pointer;
  }
  .check input {
    min-height: 0;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--fill);
  }

  .step {
    padding-block: calc(var(--space) * 7);
    border-bottom: 1px solid var(--line);
  }
  .step > :is(h2, h3, h4, h5, h6),
  .controls > :is(h2, h3, h4, h5, h6) {
    display: flex;
    gap: 0.5em;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
  }
  .number {
    flex: none;
    width: 1.6em;
    height: 1.6em;
    margin-block: -0.2em;
    border-radius: 50%;
    line-height: 1.6;
    text-align: center;
    font-size: 0.833em;
    background: var(--line);
    transition: background 0.2s ease-out;
  }
  [data-current='true'] .number {
    background: var(--fill);
    color: var(--on-fill);
  }
  .step p {
    margin-top: calc(var(--space) * 2);
  }
  .picture {
    --plot: 8em;
    margin-block: calc(var(--space) * 4) calc(var(--space) * 8);
  }
  .picture .plot {
    margin-top: calc(var(--space) * 6);
  }
  /* The way through comes first for the keyboard, and stays at the foot of the window. */
  .story {
    display: flex;
    flex-direction: column;
  }
  /* What has the focus is not hidden by what stays in view. */
  .column :is(a, button, input) {
    scroll-margin-block: var(--covered, 0px) 5em;
  }
  .pager {
    order: 1;
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    gap: calc(var(--space) * 2);
    padding-block: calc(var(--space) * 2);
    background: var(--surface);
  }
  .pager button {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-width: 44px;
    padding-inline: 11px;
    white-space: nowrap;
  }
  .pager [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .pager svg {
    width: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pager svg:dir(rtl) {
    scale: -1 1;
  }
  .pager .button svg {
    order: 1;
  }
  .pager ol {
    display: flex;
    flex: 1;
    max-width: 280px;
    padding: 0;
    list-style: none;
  }
  .pager li {
    flex: 1;
    margin: 0;
  }
  .pager :is(a, button) {
    scroll-margin: 0;
  }
  .pager a {
    display: block;
    line-height: 41px;
    border-bottom: 3px solid var(--line);
    text-align: center;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    color: var(--soft);
  }
  .pager .passed {
    border-color: var(--fill);
  }
  .pager a:hover,
  .pager [aria-current] {
    font-weight: 650;
    color: var(--link);
  }

  .headline {
    font-size: 1.44em;
    font-weight: 650;
    line-height: 1.2;
    color: var(--state);
  }
  .story + .controls {
    padding-top: calc(var(--space) * 8);
  }
  .result {
    display: grid;
    gap: calc(var(--space) * 2);
  }
  .source {
    margin: calc(var(--space) * 2) 0 calc(var(--space) * 6);
  }
  .controls > :is(h2, h3, h4, h5, h6) + .result {
    margin-top: calc(var(--space) * 3);
  }
  .control label {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    font-weight: 600;
  }
  .control label > span {
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }
  .range {
    position: relative;
    height: 44px;
  }
  .marked {
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
    stroke: var(--state, var(--fill));
    stroke-width: 8;
  }
  .mark {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .range input {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
  }
  .range input::-webkit-slider-thumb {
    appearance: none;
    width: 28px;
    height: 28px;
    border: 3px solid var(--raised);
    border-radius: 50%;
    background: var(--fill);
    box-shadow: 0 1px 4px #0006;
  }
  .range input::-moz-range-thumb {
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
    margin-bottom: calc(var(--space) * 6);
  }
  .plain {
    padding-inline: calc(var(--space) * 2);
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .guess {
    margin-top: calc(var(--space) * 4);
  }
  .guess p {
    margin: 0 0 calc(var(--space) * 4);
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--space) * 3);
    margin-top: calc(var(--space) * 4);
  }
  .link {
    width: 100%;
    padding-inline: 0.75em;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
  }

  .more {
    margin-top: calc(var(--space) * 10);
    border-top: 1px solid var(--line);
  }
  .more > details {
    border-bottom: 1px solid var(--line);
  }
  .more > details > summary {
    display: flex;
    align-items: center;
    gap: calc(var(--space) * 3);
    min-height: 52px;
    font-weight: 600;
  }
  .inside > * {
    margin-bottom: calc(var(--space) * 4);
  }
  .term {
    font-weight: 650;
    text-align: start;
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: calc(var(--space) * 5);
    --state: var(--link);
  }
  .counts svg {
    display: block;
    width: 100%;
    height: 5em;
    margin-block: calc(var(--space) * 2);
    overflow: visible;
    border-bottom: 1px solid var(--line);
  }
  .counts .curve {
    stroke-width: 2;
  }
  .chance {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 4) calc(var(--space) * 8);
  }
  .chance > figcaption {
    flex-basis: 100%;
  }
  .chance > svg {
    width: 220px;
    height: 220px;
  }
  .chance > div {
    flex: 1 1 240px;
    display: grid;
    align-content: start;
    gap: calc(var(--space) * 3);
  }
  .going {
    fill: var(--heat);
  }
  .ended {
    fill: none;
    stroke: var(--calm);
    stroke-width: 2.5;
  }
  .key {
    padding: 0;
    list-style: none;
  }
  .key svg {
    width: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.5em;
    vertical-align: -0.25em;
  }
  .two p + p {
    margin-top: calc(var(--space) * 3);
  }
  mi {
    font-style: italic;
  }
  math {
    font-family: inherit;
    font-size: 1.1em;
  }
  .equations {
    display: grid;
    padding-block: calc(var(--space) * 3);
    gap: calc(var(--space) * 3);
    justify-items: start;
    overflow-x: auto;
  }
  .wide {
    overflow-x: auto;
  }

  .statements {
    margin-top: calc(var(--space) * 6);
    padding: 0;
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

  @container (max-width: 959px) {
    .legend {
      position: relative;
      align-content: center;
      gap: 0 calc(var(--space) * 3);
      line-height: 1.4;
    }
    .legend > span {
      flex-basis: calc(100% - 44px - var(--space) * 3);
    }
    .motion {
      position: absolute;
      inset-inline-end: 0;
    }
    .day-50 {
      display: none;
    }
    .pager span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 719px) {
    .stage {
      --plot: 6.5em;
      box-shadow: 0 calc(var(--space) * 2) calc(var(--space) * 3) var(--surface);
    }
    .more th,
    .more td {
      padding-inline-end: calc(var(--space) * 2);
      font-size: 0.833em;
    }
    .hint {
      display: none;
    }
  }
  /* Side by side the two are half as high. */
  @container (min-width: 460px) and (max-width: 719px) {
    .stage {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--space) * 6);
    }
  }
  @container (min-width: 720px) {
    .layout {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      column-gap: calc(var(--space) * 12);
    }
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--space) * 12);
    }
    .statements {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--space) * 10);
    }
  }
  @media (max-height: 599px) {
    .stage,
    .pager {
      position: static;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .motion {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .layout,
    .more {
      --ink: CanvasText;
      --soft: CanvasText;
      --surface: Canvas;
      --line: GrayText;
    }
    .scene,
    .plot,
    .counts svg,
    .chance > svg,
    .range svg,
    .key svg,
    .legend span::before {
      forced-color-adjust: none;
    }
    .range input::-webkit-slider-thumb {
      border-color: ButtonText;
    }
    .pager a {
      border-color: GrayText;
    }
    .pager .passed {
      border-color: Highlight;
    }
  }
  @media print {
    .hint,
    .check {
      display: none;
    }
    .stage {
      position: static;
    }
    [data-mode='story'] .stage,
    .pager {
      display: none;
    }
    .description {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .layout {
      display: block;
    }
    .step,
    .controls {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--space) * 8);
      align-content: start;
      padding-block: calc(var(--space) * 4);
      break-inside: avoid;
    }
    .step > *,
    .controls > * {
      grid-column: 1;
    }
    .counts figure,
    .chance {
      break-inside: avoid;
    }
    .picture {
      grid-area: 1 / 2 / span 6;
      margin: 0;
    }
  }
`;
