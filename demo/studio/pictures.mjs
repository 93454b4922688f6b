// Small drawings of the four widgets: strokes of one weight, one accent.
import { svg } from '../../node_modules/lit-html/lit-html.js';

export const pictures = {
  booking: svg`
    <rect x="12" y="10" width="72" height="44" rx="7" />
    <path d="M22 22h30M22 30h42" />
    <rect class="full" x="22" y="38" width="26" height="9" rx="4.5" />
    <path d="M56 42.500h16" />`,
  brakes: svg`
    <path d="M6 53h84" />
    <path d="M40 46v-6q0-4 4-4h6l6-9h13q4 0 6 4l4 7 5 1q3 1 3 4v3" />
    <path d="M40 46h4M56 46h17M84 46h3M61 36h14" />
    <circle class="full" cx="50" cy="47" r="5" />
    <circle class="full" cx="79" cy="47" r="5" />
    <path d="M40 39L18 18M40 41L13 44" />
    <path class="full" d="M19 17C7 20 4 36 13 45C13 34 14 26 19 17Z" />`,
  causes: svg`
    <rect x="14" y="9" width="20" height="20" rx="5" />
    <rect class="full" x="38" y="9" width="20" height="20" rx="5" />
    <rect x="62" y="9" width="20" height="20" rx="5" />
    <rect x="14" y="35" width="20" height="20" rx="5" />
    <rect x="38" y="35" width="20" height="20" rx="5" />
    <rect x="62" y="35" width="20" height="20" rx="5" />`,
  conditions: svg`
    <rect x="14" y="8" width="68" height="13" rx="6.500" />
    <circle cx="22" cy="14" r="2.500" />
    <path d="M24 16l2 2" />
    <circle class="full" cx="18" cy="32" r="3" />
    <circle class="full" cx="18" cy="43" r="3" />
    <circle class="full" cx="18" cy="54" r="3" />
    <path d="M28 32h48M28 43h34M28 54h42" />`,
};
