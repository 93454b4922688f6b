import { html, svg, type TemplateResult } from 'lit';
import type { BrakesFacts } from '../../i18n/words.js';

/** Effector cells at which the car is drawn at full speed. */
const fullSpeed = 50_000;

/** The height of the road where the car is. */
const roadTop = 218;

const share = (value: number) => Math.min(1, Math.max(0, value));
const short = (value: number) => value.toFixed(1);

/** How strong an attack is drawn, 0 to 1; the square root keeps weak attacks visible. */
export const strength = (effectors: number): number => Math.sqrt(share(effectors / fullSpeed));

/** How far the road falls ahead of the car; negative where it climbs. Never level: which of the two is the outcome. */
export const fall = ({ ratio, outcome }: BrakesFacts): number =>
  outcome === 'lasts' ? 24 + 40 * share((ratio - 1) / 0.6) : -22 - 34 * share((1 - ratio) / 0.36);

/** A line along the road, `below` its upper edge. */
const along = (falls: number, below: number) => {
  const y = roadTop + below;
  return `M-60 ${y}H330C400 ${y} 440 ${short(y + falls * 0.2)} 480 ${short(y + falls * 0.44)}L660 ${short(y + falls * 1.5)}`;
};

/** A wheel with its brake: two pads that close on the disc. */
const wheel = (x: number, grip: number, heat: number) =>
  svg`<g transform="translate(${x} 0)">
    <circle class="tyre" r="25" />
    <g class="spin"><circle class="disc" r="16" /><path class="spokes" d="M0-5V-12M4.8-1.5L11.4-3.7M2.9 4L7.1 9.7M-2.9 4L-7.1 9.7M-4.8-1.5L-11.4-3.7" /></g>
    <circle class="hot" r="16" opacity=${heat.toFixed(2)} />
    <path class="pad" d="M-11.5-13A17.4 17.4 0 0 1 11.5-13" transform="translate(0 ${short(-5.5 * (1 - grip))})" />
    <path class="pad" d="M-11.5 13A17.4 17.4 0 0 0 11.5 13" transform="translate(0 ${short(5.5 * (1 - grip))})" />
  </g>`;

const tree = (x: number, y: number, size: number) =>
  svg`<g transform="translate(${x} ${y}) scale(${size})"><path class="leaf" d="M0-74C22-70 26-32 0-22C-26-32-22-70 0-74Z" /><path class="line" d="M0 0V-46M0-28L8-38" /></g>`;

/** The parachute: as large as the targeted brakes are strong; it hangs where the car hardly moves. */
const parachute = (targeted: number, speed: number) => {
  const size = 0.6 + 0.7 * share(Math.log(targeted * 4) / Math.log(40));
  const full = share(speed * 3.2);
  const x = -142 - 24 * size;
  const y = 16 - 46 * full + 8 * size;
  const half = 34 * size * (0.35 + 0.65 * full);
  return svg`<g class="chute">
    <path class="cord" d="M-96-8L${short(x)} ${short(y - half)}M-96-8L${short(x)} ${short(y)}M-96-8L${short(x)} ${short(y + half)}" />
    <g class="drifts" transform="translate(${short(x)} ${short(y)}) scale(${(size * (0.55 + 0.45 * full)).toFixed(2)} ${(size * (0.35 + 0.65 * full)).toFixed(2)})">
      <path class="canopy" d="M0-34C-40-36-56-18-56 0C-56 18-40 36 0 34Q-9 23 0 11Q-9 0 0-11Q-9-23 0-34Z" />
      <path class="gore" d="M0-11C-26-16-46-10-56 0C-46 10-26 16 0 11Q-9 0 0-11Z" />
    </g>
  </g>`;
};

/** The sign at the road: a triangle that warns of the slope, a round one with a leaf where the way is calm. */
const sign = (falls: number) => {
  const y = roadTop + falls * 1.02;
  return svg`<g transform="translate(566 ${short(y)})"><path class="line" d="M0 4V-34" />${
    falls > 0
      ? svg`<path class="warning" d="M0-74L22-36H-22Z" /><path class="line" d="M0-61V-50M0-43V-42.5" />`
      : svg`<circle class="calm" cy="-54" r="20" /><path class="line" d="M-8-46C-8-58 0-63 9-62C9-52 4-46-8-46ZM-8-46L1-54" />`
  }</g>`;
};

/**
 * A car on a road. The road ahead falls where the attack lasts and climbs where it fades; speed, sky and dust show how strong the
 * attack is on one day; the pads on the wheels are the background brakes, the parachute is the targeted ones.
 */
export function scene(facts: BrakesFacts, effectors: number, name: string): TemplateResult {
  const { brake, targeted, outcome } = facts;
  const speed = strength(effectors);
  const grip = share(brake / 100);
  const over = share(brake / 150);
  const falls = fall(facts);
  return html`<svg
    class="scene"
    viewBox="0 0 640 276"
    role="img"
    aria-label=${name}
    data-outcome=${outcome}
  >
    <rect class="sky" width="640" height="276" />
    <rect class="glow" width="640" height="276" opacity=${speed.toFixed(2)} />
    <circle class="halo" cx="104" cy="62" r=${short(34 + 22 * speed)} />
    <circle class="sun" cx="104" cy="62" r="24" />
    <path
      class="cloud"
      d="M214 74a15 15 0 0 1 2-30a22 22 0 0 1 42-4a17 17 0 0 1 20 34ZM452 58a11 11 0 0 1 2-22a16 16 0 0 1 30-2a13 13 0 0 1 14 24Z"
    />
    <path
      class="far"
      d="M0 156C84 98 150 100 226 138C300 90 372 92 440 146C520 114 580 122 640 156V300H0Z"
    />
    <path class="near" d="M0 178C120 142 210 166 300 184C420 152 540 164 640 182V300H0Z" />
    <g transform="translate(478 112)">
      <path class="wall" d="M4 22V54H50V22" />
      <path class="roof" d="M-6 26L27-2L60 26Z" />
      <path class="line" d="M22 54V38H33V54M44 8V-6H51V16" />
    </g>
    ${tree(44, 200, 0.85)} ${tree(96, 196, 0.6)} ${tree(398, 176, 0.6)} ${tree(448, 166, 0.75)}
    ${tree(560, 172, 0.6)}
    <path class="verge" d="${along(falls, -10)}V320H-60Z" />
    <path class="posts" d=${along(falls, -13)} />
    <path class="road" d="${along(falls, 0)}V320H-60Z" />
    <path class="lane" d=${along(falls, 34)} />
    ${sign(falls)}
    <g class="car" transform="translate(${short(262 + 40 * speed)} ${roadTop - 6})">
      <path
        class="streaks"
        opacity=${speed.toFixed(2)}
        d="M-62-78H${short(-70 - 70 * speed)}M-30-94H${short(-40 - 100 * speed)}M-108 34H${short(-116 - 90 * speed)}"
      />
      <g class="dust" opacity=${share(speed * 1.3 - 0.2).toFixed(2)}>
        <circle cx="-98" cy="14" r="9" />
        <circle cx="-116" cy="8" r="13" />
        <circle cx="-140" cy="12" r="9" />
        <circle cx="-158" cy="16" r="5" />
      </g>
      ${parachute(targeted, speed)}
      <ellipse class="shade" cy="25" rx="98" ry="5" />
      <g class="body" transform="rotate(${short(grip * speed * 1.6)})">
        <path
          class="shell"
          d="M-96 4C-100-16-97-30-80-33L-54-37C-40-60-22-68 8-68C36-68 50-55 62-38L86-31C98-27 101-12 97 4C96 9 92 10 86 10H-86C-92 10-95 9-96 4Z"
        />
        <path class="glass" d="M-43-38C-33-53-22-60-5-60V-38ZM6-60C29-60 39-52 49-38H6Z" />
        <path class="line" d="M0-37V2M10-26H22M-93-8H-84M84-8H97" />
        <path class="bumper" d="M-99 6H-88M88 6H99" />
        <circle class="lamp" cx="92" cy="-18" r="5" />
        <circle
          class="brake-light"
          cx="-93"
          cy="-19"
          r=${short(8 + 10 * over)}
          opacity=${(grip * 0.5).toFixed(2)}
        />
        <circle class="tail" cx="-93" cy="-19" r="5" />
      </g>
      ${wheel(-57, grip, grip * speed)} ${wheel(57, grip, grip * speed)}
    </g>
  </svg>`;
}
