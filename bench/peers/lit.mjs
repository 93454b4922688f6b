// The same element with Lit, as its documentation writes it in JavaScript.
import { LitElement, css, html } from 'lit';

class LitHello extends LitElement {
  static properties = { name: {} };

  static styles = css`
    p {
      margin: 0;
    }
  `;

  constructor() {
    super();
    this.name = 'you';
  }

  render() {
    return html`<p>Hello, ${this.name}!</p>`;
  }
}

customElements.define('lit-hello', LitHello);
