import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../content/index.js';
import type { BrakesWords } from '../../i18n/words.js';
import { published, publishedStart, type ModelParameters } from '../../model/index.js';
import type { Citations } from '../../shared/templates.js';

/** The equations of the model: signs and operators between spaces, `_` before a subscript. */
const equations: Readonly<Record<'A' | 'R' | 'E' | 'G', string>> = {
  A: 'f v G − ( μ_A + b_1 ) A − σ_1 A R',
  R: 'β A + π_1 E A − μ_R R',
  E: 'λ_E A − μ_E E',
  G: 'γ E − ( v + μ_G ) G',
};

/** How each parameter is written, and its unit where that is not per day. */
const signs: Readonly<Record<keyof ModelParameters, string>> = {
  v: 'v',
  f: 'f',
  gamma: 'γ',
  beta: 'β',
  pi1: 'π_1',
  lambdaE: 'λ_E',
  muA: 'μ_A',
  muR: 'μ_R',
  muE: 'μ_E',
  muG: 'μ_G',
  b1: 'b_1',
  sigma1: 'σ_1',
};
const units: Partial<Record<keyof ModelParameters, 'perDayAndItem' | 'share'>> = {
  f: 'share',
  pi1: 'perDayAndItem',
  sigma1: 'perDayAndItem',
};

/** Not in the letters that Unicode keeps for mathematics: many phones have no font for them. The style sheet slants them. */
const identifier = (sign = '') =>
  /\d/.test(sign) ? mathml`<mn>${sign}</mn>` : mathml`<mi mathvariant="normal">${sign}</mi>`;

/** Signs and operators as MathML. */
const typeset = (notation: string) =>
  notation.split(' ').map((token) => {
    const [sign, subscript] = token.split('_');
    if (/[−+=()]/.test(token)) return mathml`<mo>${token}</mo>`;
    return subscript
      ? mathml`<msub>${identifier(sign)}${identifier(subscript)}</msub>`
      : identifier(sign);
  });

const fraction = (above: string, below: string) =>
  mathml`<mfrac><mrow>${typeset(above)}</mrow><mrow>${typeset(below)}</mrow></mfrac>`;

const equation = (left: unknown, right: unknown) =>
  html`<math display="block"><mrow>${left}<mo>=</mo>${right}</mrow></math>`;

/** What is said of the model. */
export interface AboutContent {
  readonly model: Claim;
  readonly description: readonly string[];
  readonly meanings: Readonly<Record<keyof ModelParameters, string>>;
}

/** What the model is: equations, parameters, what each control changes, what is assumed and what is missing. */
export function about(
  { model, description, meanings }: AboutContent,
  checked: string,
  citations: Citations,
  words: BrakesWords,
  check: () => void,
): TemplateResult {
  return html`<div class="two">
      <div>
        ${[...description, words.start(publishedStart)].map((part) => html`<p>${part}</p>`)}
        <p>${citations.statement(model)}</p>
      </div>
      <div>
        <p class="term">${words.equations}</p>
        <div class="equations">
          ${(['A', 'R', 'E', 'G'] as const).map((kind) =>
            equation(fraction(`d ${kind}`, 'd t'), typeset(equations[kind])),
          )}
          ${equation(typeset('R_0'), fraction('f v λ_E γ', '( μ_G + v ) ( b_1 + μ_A ) μ_E'))}
        </div>
        <p>${words.ratio}</p>
      </div>
    </div>
    <div class="wide">
      <table>
        <caption class="term">
          ${words.parameters}
        </caption>
        <thead>
          <tr>
            ${words.parameterColumns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(signs) as (keyof ModelParameters)[]).map(
            (name) =>
              html`<tr>
                <td><math>${typeset(signs[name])}</math></td>
                <th scope="row">${meanings[name]}</th>
                <td>${published[name]}</td>
                <td>${words.units[units[name] ?? 'perDay']}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p><button type="button" @click=${check}>${words.check}</button></p>
    ${checked ? html`<p class="checked">${checked}</p>` : nothing}`;
}
