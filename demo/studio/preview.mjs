// The page in the frame. It has an origin of its own, so nothing in it reaches the studio, and a policy that lets nothing out; the
// script runs from its text, so it works offline too. A page that was pasted is shown without its scripts.

/** What a snippet shows: its markup and style sheets, without its scripts. `undefined` where it places no widget by itself. */
export function markupOf(codes) {
  const { body, head } = new DOMParser().parseFromString(codes.join('\n'), 'text/html');
  for (const script of [...body.querySelectorAll('script'), ...head.querySelectorAll('script')])
    script.remove();
  const styles = [...head.querySelectorAll('style')].map(({ outerHTML }) => outerHTML);
  return body.querySelector('treg-booking, treg-brakes, treg-causes, treg-conditions, [data-treg]')
    ? styles.join('') + body.innerHTML.trim()
    : undefined;
}

/** Takes out of a page what could run, go elsewhere, or load something by itself. */
function harmless(page) {
  for (const element of page.querySelectorAll(
    'script, iframe, frame, object, embed, portal, base, meta[http-equiv], link[rel~=preload], link[rel~=prefetch]',
  ))
    element.remove();
  for (const element of page.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (name.startsWith('on') || name === 'ping' || name === 'autofocus')
        element.removeAttribute(name);
  return page;
}

/** Where a page says that it is from, which is what its relative addresses go by. */
function addressIn(page) {
  const address = page
    .querySelector('base[href], link[rel=canonical][href]')
    ?.getAttribute('href')
    ?.trim();
  return /^https?:/.test(address) ? address : undefined;
}

/** Where in a pasted page the widget stands: at the mark, or at the end of its main part. */
function placeIn(page) {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    const index = data.indexOf('[widget]');
    if (index < 0) continue;
    const mark = walker.currentNode.splitText(index);
    mark.splitText('[widget]'.length);
    return mark;
  }
  const main = page.querySelector('main, article, [role=main], #content') ?? page.body;
  return main.appendChild(page.createTextNode(''));
}

const plainPage = `<!doctype html><html lang="en"><title>A plain page</title><style>
  body { margin: 0; padding: 28px clamp(16px, 5vw, 64px); font: 16px/1.6 system-ui, sans-serif; }
  [data-place] { max-width: 1100px; margin-inline: auto; }
</style><body><main>[widget]</main>`;

const themePage = `<!doctype html><html lang="en"><title>A page in a common theme</title><style>
  body { margin: 0; background: light-dark(#fbf8f2, #191713); color: light-dark(#1f1c17, #ece6da);
    font: 18px/1.65 Georgia, 'Times New Roman', serif; }
  header, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 32px; padding: 24px 5vw;
    font: 15px/1.5 system-ui, sans-serif; }
  header strong { font: 400 22px/1.3 Georgia, serif; }
  nav { display: flex; gap: 24px; }
  h1 { font-size: clamp(32px, 6vw, 52px); font-weight: 400; line-height: 1.1; letter-spacing: -0.01em; }
  main { max-width: 720px; margin: 0 auto; padding: 24px 5vw 64px; }
  [data-place] { margin-block: 40px; }
  .lead { font-size: 1.2em; }
  footer { border-top: 1px solid light-dark(#ddd5c6, #3c372e); }
</style><body>
<header><strong>Your site</strong><nav><span>Home</span><span>Services</span><span>Contact</span></nav></header>
<main><h1>An article on your site</h1>
<p class="lead">This stands in for your own text, so that you see the widget in the middle of a page.</p>
<p>The column is as wide as in the usual themes, with their large serif type. The widget takes the font of the page around it, unless you choose one.</p>
[widget]
<p>Your text goes on below it.</p></main>
<footer><span>Your site</span><span>Imprint</span></footer>`;

/** What runs in the frame: takes new markup, and tells where a link would lead. */
function agent() {
  const place = document.querySelector('[data-place]');
  const isLike = (one, other) =>
    one?.localName === other.localName &&
    one.dataset.treg === other.dataset.treg &&
    !['a', 'button'].includes(one.localName);
  const isWidget = (element) => /^treg-/.test(element.localName) || element.dataset.treg;
  const show = (markup) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const next = [...template.content.children];
    const now = [...place.children];
    // A change of options is a change of attributes: the widget stays, and with it what was opened in it.
    if (
      place.dataset.markup &&
      next.length === now.length &&
      next.every((element, index) => isLike(now[index], element)) &&
      next.some(isWidget) &&
      fallbacks(next) === place.dataset.fallbacks
    )
      next.forEach((element, index) => {
        const old = now[index];
        for (const { name } of [...old.attributes])
          if (!element.hasAttribute(name)) old.removeAttribute(name);
        for (const { name, value } of element.attributes)
          if (old.getAttribute(name) !== value) old.setAttribute(name, value);
        if (!isWidget(element) && old.innerHTML !== element.innerHTML)
          old.innerHTML = element.innerHTML;
      });
    else {
      place.replaceChildren(template.content);
      window.TregWidgets?.scan(place);
    }
    place.dataset.markup = markup;
    place.dataset.fallbacks = fallbacks(next);
  };
  const fallbacks = (elements) =>
    elements
      .filter(isWidget)
      .map((element) => element.innerHTML)
      .join('\n');
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    document.documentElement.style.colorScheme = data.scheme;
    const isFirst = !place.dataset.markup;
    show(data.markup);
    // In a long page the widget is in sight, with some of the page above it.
    if (isFirst) scrollTo(0, place.getBoundingClientRect().top - innerHeight / 4);
  });
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each.href);
      const href = link?.getAttribute('href');
      if (!href || href.startsWith('#')) return;
      event.preventDefault();
      parent.postMessage({ href: String(link.href) }, '*');
    },
    // After the widget has dealt with it.
    false,
  );
  parent.postMessage({ isReady: true }, '*');
}

/**
 * The frame's document. `mayLoad` lets a pasted page load its pictures and style sheets from where they are.
 */
export function documentOf({ page, pasted, mayLoad, scripts }) {
  const nonce = crypto.randomUUID();
  const source = page === 'own' ? pasted : page === 'theme' ? themePage : plainPage;
  const document = new DOMParser().parseFromString(source, 'text/html');
  const address = addressIn(document);
  harmless(document);
  const place = document.createElement('div');
  place.dataset.place = '';
  placeIn(document).replaceWith(place);
  const from = page === 'own' && mayLoad ? ' https: http:' : '';
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'${from}; ` +
    `img-src data: blob:${from}; font-src data:${from}`;
  const viewport = document.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  document.head.prepend(policy, viewport);
  if (from && address) {
    const base = document.createElement('base');
    base.href = address;
    document.head.prepend(base);
  }
  for (const code of [...scripts, `(${agent})()`]) {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.setAttribute('nonce', nonce);
    script.textContent = code.replaceAll('</script', '<\\/script');
    document.body.append(script);
  }
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
