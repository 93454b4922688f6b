import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PathwayNode, Statement } from '../../content/index.js';
import type { CausesWords } from '../../i18n/words.js';
import { fixed, type Later } from '../../shared/later.js';
import { Citations, gradeBadge, heading } from '../../shared/templates.js';

/** The two diagrams, and the line the second must not be shown without. */
export interface Paths {
  readonly pathway: readonly PathwayNode[];
  readonly cascade: readonly PathwayNode[];
  readonly companionLine: Statement;
}

/** The signs at the road of the explainer: round and calm, or a triangle that warns. */
const signs: Readonly<Record<'calm' | 'heat', SVGTemplateResult>> = {
  calm: svg`<circle cy="-54" r="20" /><path d="M-8-46C-8-58 0-63 9-62C9-52 4-46-8-46ZM-8-46L1-54" />`,
  heat: svg`<path d="M0-74L22-36H-22Z" /><path d="M0-61V-50M0-43V-42.5" />`,
};

/** Both diagrams as one picture; to a screen reader a sentence and two lists. */
export function paths(
  { pathway, cascade, companionLine }: Paths,
  words: CausesWords,
  level: number,
  later: Later,
  isPrinting: boolean,
): TemplateResult {
  const citations = new Citations(words);
  const way = (tone: 'calm' | 'heat', title: string, nodes: readonly PathwayNode[]) =>
    html`<div class="way ${tone}">
      ${heading(
        level + 1,
        html`<svg viewBox="-24 -77 48 46" aria-hidden="true">${signs[tone]}</svg>${title}`,
      )}
      <ol>
        ${nodes.map((node, index) => {
          const { id, label, grade, caveat } = node;
          // Made now, since sources are numbered in the order they are met.
          const statement = citations.statement(node);
          return html`<li>
            <details>
              <summary class="chevron" @click=${() => later.render(id)}>
                <b>${index + 1}</b>
                <span>${label} ${gradeBadge(grade, words)}</span>
              </summary>
              ${later.part(id, isPrinting, [node, words], () =>
                fixed(
                  html`<p>${statement}</p>
                    <p class="caveat"><strong>${words.caveat}</strong> ${caveat}</p>`,
                ),
              )}
            </details>
          </li>`;
        })}
      </ol>
    </div>`;
  return html`<section class="paths" part="cascade">
    ${heading(level, words.paths)}
    <div class="picture">
      <p class="companion">${citations.statement(companionLine)}</p>
      ${way('calm', words.pathway, pathway)} ${way('heat', words.cascade, cascade)}
    </div>
    ${citations.list()}
  </section>`;
}
