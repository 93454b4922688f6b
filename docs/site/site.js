// What the site does beside being read: search, copying code, and showing where one is on the page. All of it works without.

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/* The lists of pages and of contents stand beside the text where there is room; elsewhere they open. */

for (const [list, width] of [
  ['.pages', '60rem'],
  ['.contents', '78rem'],
]) {
  const details = document.querySelector(list);
  const wide = matchMedia(`(min-width: ${width})`);
  const show = () => (details.open = wide.matches);
  if (!details) continue;
  wide.addEventListener('change', show);
  show();
}

/* Code */

for (const code of document.querySelectorAll('pre.shiki')) {
  const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  const said = make('span', { className: 'hidden', role: 'status' });
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    said.textContent = isCopied ? 'Copied' : 'The browser does not allow it';
    button.textContent = isCopied ? 'Copied' : 'Not allowed';
    button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
  });
  const box = make('div', { className: 'code' });
  code.before(box);
  box.append(code, button, said);
}

/* Tables that scroll can be scrolled by keyboard; others are no stop for it. */

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const table of document.querySelectorAll('.table')) sizes.observe(table);

/* The section that is read is marked in the list of contents. */

const links = new Map(
  [...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...document.querySelectorAll('h2[id]')].filter(({ id }) => links.has(id));
const mark = () => {
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < 160);
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
};
const seen = new IntersectionObserver(mark, { rootMargin: '-160px 0px 0px 0px' });
for (const heading of headings) seen.observe(heading);

/* Search */

const input = make('input', {
  type: 'search',
  id: 'search',
  autocomplete: 'off',
  spellcheck: false,
});
const status = make('p', { className: 'status', role: 'status' });
const results = make('ol', { className: 'results' });
const key = make('input', { type: 'checkbox', id: 'key' });
const close = make('button', { type: 'button', className: 'close', textContent: 'Close' });
const dialog = make(
  'dialog',
  { className: 'search' },
  make(
    'search',
    {},
    make('label', { htmlFor: 'search', textContent: 'Search the docs' }),
    make('div', { className: 'field' }, input, close),
    status,
    results,
    make('label', { className: 'key' }, key, ' The key / opens this search'),
  ),
);
dialog.setAttribute('aria-label', 'Search');
dialog.setAttribute('closedby', 'any');
const button = make(
  'button',
  { type: 'button', className: 'search-button' },
  'Search ',
  make('kbd', { textContent: '/', ariaHidden: 'true' }),
);
document.querySelector('.top').append(button);
document.body.append(dialog);

/** Where storage is forbidden the key works, and can be turned off for the page. */
const remember = {
  get isOff() {
    try {
      return localStorage.getItem('docs-search-key') === 'off';
    } catch {
      return !key.checked;
    }
  },
  set isOff(isOff) {
    try {
      if (isOff) localStorage.setItem('docs-search-key', 'off');
      else localStorage.removeItem('docs-search-key');
    } catch {
      // The box itself tells.
    }
  },
};
key.checked = true;
key.checked = !remember.isOff;
const showKey = () => (button.lastChild.hidden = !key.checked);
key.addEventListener('change', () => {
  remember.isOff = !key.checked;
  showKey();
});
showKey();

let loading;
const load = () =>
  (loading ??= new Promise((done, failed) => {
    document.head.append(make('script', { src: 'search.js', onload: done, onerror: failed }));
  }));

/** A text with the words that were found marked. */
function marked(text, terms) {
  const words = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return text
    .split(new RegExp(`(${words.join('|')})`, 'gi'))
    .map((part, index) => (index % 2 ? make('mark', { textContent: part }) : part));
}

async function search() {
  const words = input.value.trim();
  try {
    await load();
  } catch {
    status.textContent = 'The search could not be loaded. All pages are in the list of pages.';
    return;
  }
  // Another letter may have come meanwhile.
  if (words !== input.value.trim()) return;
  const found = words ? globalThis.searchDocs(words) : [];
  const shown = found.slice(0, 20);
  results.replaceChildren(
    ...shown.map(({ id, page, heading, excerpt, terms }) =>
      make(
        'li',
        {},
        make(
          'a',
          { href: id },
          make('span', { className: 'where', textContent: page }),
          make('b', {}, ...marked(heading, terms)),
          make('span', { className: 'excerpt' }, ...marked(excerpt, terms)),
        ),
      ),
    ),
  );
  const count = found.length === 1 ? '1 place' : `${found.length} places`;
  status.textContent = !words
    ? ''
    : found.length
      ? `${count}${found.length > shown.length ? `, the best ${shown.length} of them below` : ''}`
      : `Nothing was found for “${words}”. Try fewer or other words.`;
}

function open() {
  dialog.showModal();
  input.select();
  void load().catch(() => {});
}

button.addEventListener('click', open);
close.addEventListener('click', () => dialog.close());
input.addEventListener('input', search);
results.addEventListener('click', ({ target }) => {
  if (target.closest('a')) dialog.close();
});
dialog.addEventListener('keydown', (event) => {
  const all = [...results.querySelectorAll('a')];
  const place = all.indexOf(document.activeElement);
  const isField = document.activeElement === input;
  if (event.key === 'Enter' && isField) all[0]?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(isField || place >= 0)) return;
  event.preventDefault();
  (all[place + step] ?? (step < 0 ? input : all.at(-1)))?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !key.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  // What is typed into a field, of a widget too, is text.
  const [target] = event.composedPath();
  if (target.closest?.('input, textarea, select, [contenteditable]') || dialog.open) return;
  event.preventDefault();
  open();
});
