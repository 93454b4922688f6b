import { css } from 'lit';

/** The drawing of the car, in the colours of the page's brand. */
export const sceneStyles = css`
  .scene {
    display: block;
    width: 100%;
    border-radius: calc(var(--radius) * 0.75);
    fill: none;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    --stroke: color-mix(in oklab, var(--ink) 84%, var(--calm));
    --paint: light-dark(#fff, #dfe3e1);
  }
  .sky {
    fill: color-mix(in oklab, var(--calm) 20%, var(--raised));
  }
  .glow {
    fill: color-mix(in oklab, var(--heat) 40%, var(--raised));
  }
  .halo,
  .cloud {
    fill: light-dark(#fff, #fff3);
    opacity: 0.55;
  }
  .sun {
    fill: color-mix(in oklab, var(--heat) 45%, #ffd88a);
  }
  .far {
    fill: color-mix(in oklab, var(--calm) 26%, var(--raised));
  }
  .near {
    fill: color-mix(in oklab, var(--brand) 24%, var(--raised));
  }
  .leaf {
    fill: color-mix(in oklab, var(--brand) 50%, var(--raised));
  }
  .verge {
    fill: color-mix(in oklab, var(--brand) 38%, var(--raised));
  }
  .road {
    fill: color-mix(in oklab, var(--ink) 34%, var(--raised));
  }
  .lane {
    stroke: var(--paint);
    stroke-dasharray: 26 22;
    stroke-width: 3.5;
  }
  .posts {
    stroke: var(--paint);
    stroke-dasharray: 4 92;
    stroke-width: 18;
    stroke-linecap: butt;
  }
  .line,
  .streaks,
  .bumper,
  .cord {
    stroke: var(--stroke);
  }
  .cord {
    stroke-width: 1.25;
  }
  .bumper {
    stroke-width: 5;
  }
  .wall,
  .roof,
  .shell,
  .glass,
  .canopy,
  .warning,
  .scene circle.calm {
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
  .gore {
    fill: var(--calm);
    stroke: var(--stroke);
  }
  .warning {
    fill: color-mix(in oklab, var(--heat) 55%, var(--raised));
  }
  .scene circle.calm {
    fill: color-mix(in oklab, var(--calm) 45%, var(--raised));
  }
  .dust {
    fill: color-mix(in oklab, var(--ink) 22%, var(--raised));
  }
  .shade {
    fill: #000;
    opacity: 0.25;
  }
  .tyre {
    fill: #1d2324;
    stroke: var(--stroke);
    stroke-width: 1;
  }
  .disc {
    fill: #d9dede;
  }
  .spokes {
    stroke: #555e60;
    stroke-width: 3.5;
  }
  .hot {
    fill: #ff6a3c;
    mix-blend-mode: multiply;
  }
  .pad {
    stroke: color-mix(in oklab, var(--calm) 55%, #9fd3ff);
    stroke-width: 7;
  }
  .lamp {
    fill: #ffe9a8;
    stroke: var(--stroke);
  }
  .tail,
  .brake-light {
    fill: #ff4a36;
  }
  .scene * {
    transition:
      transform 0.25s ease-out,
      opacity 0.25s ease-out;
  }
  [data-paused='true'] .scene * {
    transition: none;
  }
`;
