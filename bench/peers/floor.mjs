// The floor: a custom element written by hand, with no library at all.
const sheet = new CSSStyleSheet();
sheet.replaceSync('p { margin: 0; }');

class FloorHello extends HTMLElement {
  static observedAttributes = ['name'];

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.render();
  }

  attributeChangedCallback() {
    if (this.shadowRoot) this.render();
  }

  render() {
    const greeting = document.createElement('p');
    greeting.textContent = `Hello, ${this.getAttribute('name') ?? 'you'}!`;
    this.shadowRoot.replaceChildren(greeting);
  }
}

customElements.define('floor-hello', FloorHello);
