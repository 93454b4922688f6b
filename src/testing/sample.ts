import { css, html, type TemplateResult } from 'lit';
import { causes as english } from '../i18n/en.js';
import { TregElement } from '../shared/element.js';
import { choice, type Options } from '../shared/options.js';
import { sharedStyles } from '../shared/styles.js';

/** A widget as small as can be, for what all widgets share. It speaks English and Spanish. */
export class Sample extends TregElement {
  static override readonly options: Options = {
    ...TregElement.options,
    flavor: choice('plain', 'mint', 'lemon'),
  };

  static override readonly languages = {
    en: { words: english, content: undefined, disclaimers: ['Not a diagnosis.'] },
    es: {
      words: { ...english, language: 'es', heading: 'Una muestra', intro: 'Pequeña.' },
      content: undefined,
      disclaimers: ['No es un diagnóstico.'],
    },
  };

  static override readonly styles = [
    sharedStyles,
    css`
      .card {
        background: var(--raised);
        border: 1px solid var(--accent);
        border-radius: var(--radius);
      }
    `,
  ];

  declare flavor: 'plain' | 'mint' | 'lemon';

  /** Makes the next rendering throw. */
  isBroken = false;

  protected override renderBody(): TemplateResult {
    if (this.isBroken) throw new Error('broken on purpose');
    return html`<p class="flavor">${this.flavor}</p>
      <a class="link" href="https://example.org">A link</a>
      <a class="button" href="https://example.org">A call to action</a>
      <button type="button" class="mint" @click=${() => this.choose('flavor', 'mint')}>Mint</button>
      <button type="button" class="pressed" aria-pressed="true">Pressed</button>
      <button type="button" class="reset" @click=${() => this.forgetChoices('flavor')}>
        Reset
      </button>
      <div class="card">
        <p class="text">Text</p>
        <p class="small">Small print</p>
        <a class="link" href="https://example.org">A link in a card</a>
      </div>
      <details class="closed">
        <summary>Closed</summary>
        <p>What a closed one holds</p>
      </details>
      <details class="open" open>
        <summary>Open</summary>
        <p>What an open one holds</p>
      </details>`;
  }
}

customElements.define('test-sample', Sample);

declare global {
  interface HTMLElementTagNameMap {
    'test-sample': Sample;
  }
}
