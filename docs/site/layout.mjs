// A page of the site around the HTML of a Markdown text.
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fonts = '../../node_modules/@fontsource-variable';

const link = ({ file, name }, current) =>
  `<a href="${file}"${file === current ? ' aria-current="page"' : ''}>${escape(name)}</a>`;

const navigation = (groups, current) =>
  groups
    .map(
      ([title, pages]) =>
        `<h2>${title}</h2><ul>${pages.map((page) => `<li>${link(page, current)}</li>`).join('')}</ul>`,
    )
    .join('');

const contents = (headings) =>
  headings.length > 1
    ? `<ul>${headings
        .map(({ id, words }) => `<li><a href="#${id}">${escape(words)}</a></li>`)
        .join('')}</ul>`
    : '';

/** Neighbors in the order of the navigation. */
const neighbor = (page, rel, words) =>
  page
    ? `<a rel="${rel}" href="${page.file}"><span>${words}</span> ${escape(page.name)}</a>`
    : '<span></span>';

export function layout({ groups, file, title, description, html, headings }) {
  const pages = groups.flatMap(([, list]) => list);
  const place = pages.findIndex((page) => page.file === file);
  const onPage = contents(headings.filter(({ level }) => level === 2));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)} | Treg Widgets</title>
    <meta name="description" content="${escape(description)}">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="../icon.svg" type="image/svg+xml">
    <link rel="preload" href="${fonts}/newsreader/files/newsreader-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="preload" href="${fonts}/figtree/files/figtree-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="../base.css">
    <link rel="stylesheet" href="site.css">
    <script src="../../dist/treg-widgets.min.js" defer></script>${
      html.includes('<div lang="es">')
        ? '<script src="../../dist/treg-es.min.js" defer></script>'
        : ''
    }
    <script src="script.js" defer></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the text</a>
    <header class="top">
      <a class="brand" href="index.html">Treg Widgets</a>
      <nav aria-label="Site">
        <a href="../index.html">Demo</a><a href="../studio/index.html">Studio</a><a href="index.html"${
          file === 'index.html' ? ' aria-current="page"' : ' aria-current="true"'
        }>Docs</a>
      </nav>
    </header>
    <div class="columns">
      <details class="pages">
        <summary>All pages</summary>
        <nav aria-label="Pages">${navigation(groups, file)}</nav>
      </details>
      ${
        onPage &&
        `<details class="contents">
        <summary>On this page</summary>
        <nav aria-labelledby="contents"><h2 id="contents">On this page</h2>${onPage}</nav>
      </details>`
      }
      <main id="main" tabindex="-1">
        <article>
${html}
        </article>
        <nav class="neighbors" aria-label="Previous and next">
          ${neighbor(pages[place - 1], 'prev', 'Before')}
          ${neighbor(pages[place + 1], 'next', 'Next')}
        </nav>
      </main>
    </div>
    <footer class="foot">
      <p>This site asks for nothing but its own files and sets no cookie.</p>
      <p>The widgets are for education. They are not medical advice.</p>
    </footer>
  </body>
</html>
`;
}
