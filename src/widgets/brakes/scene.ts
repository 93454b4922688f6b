import { html, svg, type TemplateResult } from 'lit';
import type { BrakesFacts, BrakesWords } from '../../i18n/words.js';

/** Effector cells at the end of a run at which the car is drawn at full speed. */
const fullSpeed = 50_000;

const wheel = (x: number, grip: number) => svg`<g transform="translate(${x} 0)">
    <circle r="25" class="tyre" /><circle r="14" class="disc" /><circle r="3" class="hub" />
    <path class="pad" d="M-11-15A18.6 18.6 0 0 1 11-15" transform="translate(0 ${-5 * (1 - grip)})" />
    <path class="pad" d="M-11 15A18.6 18.6 0 0 0 11 15" transform="translate(0 ${5 * (1 - grip)})" />
  </g>`;

const tree = (x: number, y: number, size: number) =>
  svg`<g transform="translate(${x} ${y}) scale(${size})"><path class="line" d="M0 0V-26" /><path class="leaf" d="M0-70C20-66 24-30 0-22C-24-30-20-66 0-70Z" /></g>`;

/** A car on a road downhill: the wheels show the brakes, the place and the streaks how the run ends. */
export function scene(facts: BrakesFacts, words: BrakesWords): TemplateResult {
  const { brake, end, outcome } = facts;
  // What lasts rolls, what fades is nearly at rest: the picture must not blur which.
  const strength = Math.min(1, Math.sqrt(end.effectors / fullSpeed)) / 2;
  const speed = outcome === 'lasts' ? 0.5 + strength : strength / 2;
  const grip = Math.min(1, brake / 100);
  const x = 175 + 265 * speed;
  return html`<figure class="scene" part="scene" data-outcome=${outcome}>
    <svg viewBox="0 -50 640 300" role="img" aria-label=${words.scene(facts)}>
      <rect class="sky" y="-50" width="640" height="300" />
      <rect class="glow" y="-50" width="640" height="300" opacity=${(speed * 0.8).toFixed(2)} />
      <circle class="sun" cx="96" cy="36" r="28" />
      <path
        class="far"
        d="M0 150C90 92 150 96 226 132C300 84 372 86 440 140C520 108 580 116 640 150V250H0Z"
      />
      <path class="near" d="M0 168C120 134 210 158 300 176C420 150 540 176 640 196V250H0Z" />
      ${tree(52, 172, 0.8)} ${tree(112, 176, 1)} ${tree(336, 180, 0.7)}
      <g transform="translate(560 150)">
        <path class="wall" d="M0 26V60H52V26" />
        <path class="roof" d="M-8 28L26-2L60 28Z" />
        <path class="line" d="M20 60V42H33V60M40 6V-8H48V14" />
      </g>
      <path class="road" d="M0 186L640 224V250H0Z" />
      <path class="lane" d="M0 214L640 244" />
      <g transform="translate(${x.toFixed(1)} ${(170 + (x / 640) * 38).toFixed(1)}) rotate(3.4)">
        <g class="streaks" opacity=${speed.toFixed(2)}>
          <path
            d="M-104-40H${(-112 - 60 * speed).toFixed(1)}M-110-18H${(-118 - 90 * speed).toFixed(1)}M-104 4H${(-112 - 46 * speed).toFixed(1)}"
          />
        </g>
        <path
          class="shell"
          d="M-92 6C-98-14-94-30-78-32L-50-35C-36-60-20-66 8-66C34-66 46-54 58-36L84-30C96-26 98-10 94 6Z"
        />
        <path class="glass" d="M-40-36C-30-52-20-58-4-58V-36ZM6-58C28-58 36-50 46-36H6Z" />
        <path class="line" d="M1-34V0M10-26H22M-92-8H-40M40-8H94" />
        <circle class="lamp" cx="-90" cy="-20" r="5" />
        <circle class="brake-light" cx="-90" cy="-20" r="13" opacity=${(grip * 0.75).toFixed(2)} />
        ${wheel(-56, grip)} ${wheel(56, grip)}
      </g>
    </svg>
  </figure>`;
}
