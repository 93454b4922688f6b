// Builds the documentation site, demo/docs/, from the Markdown of the repository. `npm run build` calls it last.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { layout } from '../docs/site/layout.mjs';
import { markdown } from '../docs/site/markdown.mjs';
import { groups, pageOf } from '../docs/site/pages.mjs';
import { filled, parts } from '../docs/site/parts.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('demo/docs/', root);
const read = (file) => readFile(new URL(file, root), 'utf8');

/** The groups of the navigation with the pages there are; a new file in docs/ comes at the end of the last. */
async function pages() {
  const named = groups.map(([title, names]) => [title, Object.entries(names)]);
  const known = named.flatMap(([, names]) => names.map(([source]) => source));
  const found = (await readdir(new URL('docs/', root)))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  const more = found.filter((source) => !known.includes(source)).map((source) => [source, '']);
  named.at(-1)[1].push(...more);
  const made = await parts();
  return Promise.all(
    named.map(async ([title, names]) => [
      title,
      await Promise.all(
        names
          .filter(([source]) => !source.startsWith('docs/') || found.includes(source))
          .map(async ([source, name]) => {
            const text = filled(await read(source), made);
            const heading = /^# (.+)$/m.exec(text)[1].replaceAll('`', '');
            return { source, file: pageOf(source), name: name || heading, title: heading, text };
          }),
      ),
    ]),
  );
}

const plain = (html) =>
  html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<div class="stage">[\s\S]*?<\/div>(?=<pre)/g, ' ')
    .replace(/<a class="anchor".*?<\/a>/g, ' ')
    .replace(/<\/?(span|code|strong|em|small)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What the search knows of a page: the text under each of its headings. */
const sections = ({ file, name, title, html }) =>
  html
    .split(/(?=<h[23] id=)/)
    .map((part) => {
      const [whole = '', id = '', heading = ''] =
        /^<h[23] id="([^"]*)">(.*?)<\/h[23]>|^\s*<h1>.*?<\/h1>/.exec(part) ?? [];
      return {
        id: id ? `${file}#${id}` : file,
        page: name,
        heading: plain(heading) || title,
        text: plain(part.slice(whole.length)),
      };
    })
    .filter(({ text }) => text);

const all = await pages();
const list = all.flatMap(([, each]) => each);
const toHtml = await markdown(
  list.map(({ text }) => text),
  list.map(({ source }) => source),
);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const page of list) {
  Object.assign(page, toHtml(page.text, page.source));
  const [, first = ''] = /<p>(?!<img)([\s\S]*?)<\/p>/.exec(page.html) ?? [];
  const description = plain(first).slice(0, 200);
  await writeFile(new URL(page.file, out), layout({ groups: all, ...page, description }));
}

await build({
  entryPoints: {
    site: new URL('docs/site/site.css', root).pathname,
    script: new URL('docs/site/site.js', root).pathname,
    search: new URL('docs/site/search.js', root).pathname,
  },
  entryNames: '[name]',
  outdir: out.pathname,
  bundle: true,
  minify: true,
  target: 'es2022',
  define: { SECTIONS: JSON.stringify(list.flatMap(sections)) },
  logLevel: 'warning',
});
console.log(`${list.length} pages in demo/docs/`);
