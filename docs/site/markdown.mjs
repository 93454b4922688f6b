// How the Markdown of the docs becomes HTML. What stands after the language of a code block says what becomes of it:
// `live` is shown as code and runs in the page, `warns` is shown with what the console says, `static="why"` is only shown,
// and `node` runs in Node when the tests run.
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import anchors from 'markdown-it-anchor';
import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { pageOf } from './pages.mjs';

/** The id of a heading, as GitHub makes it. */
const slug = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The code blocks of a Markdown text: language, what becomes of it, why it does not run, code. */
export function examples(text) {
  return new MarkdownIt()
    .parse(text, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => {
      const [, language, use = '', why = ''] =
        /^(\S*)\s*([a-z]*)(?:="([^"]*)")?$/.exec(info.trim()) ?? [];
      return { language, use, why, code: content, line: map[0] + 1 };
    });
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Where a link of a Markdown file leads in the site: to the page of another Markdown file, or, for files that are no page, nowhere.
 */
function siteLink(href, source, sources) {
  if (/^(https:|mailto:|#)/.test(href)) return href;
  const [file, hash = ''] = href.split('#');
  const target = path.posix.join(path.posix.dirname(source), file);
  if (target.startsWith('demo/')) return `../${target.slice('demo/'.length)}${hash && `#${hash}`}`;
  return sources.includes(target) ? `${pageOf(target)}${hash && `#${hash}`}` : undefined;
}

/** @returns a function that makes the HTML of a Markdown text, and its headings */
export async function markdown(texts, sources) {
  const languages = new Set(texts.flatMap(examples).map(({ language }) => language));
  const theme = 'css-variables';
  const highlighter = await createHighlighter({
    langs: [...languages].filter((language) => language && language !== 'text'),
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: '--code-' })],
  });
  const highlighted = (code, language) =>
    highlighter.codeToHtml(code.trimEnd(), {
      lang: language || 'text',
      theme,
      transformers: [
        {
          pre: (node) => void (node.properties = { class: language === 'text' ? 'said' : 'shiki' }),
        },
      ],
    });

  const md = new MarkdownIt({ html: true });
  md.use(anchors, {
    level: [2, 3, 4],
    slugify: slug,
    tabIndex: false,
    permalink: anchors.permalink.linkAfterHeader({
      style: 'visually-hidden',
      assistiveText: (title) => `Link to “${title}”`,
      visuallyHiddenClass: 'hidden',
      symbol: '#',
      class: 'anchor',
      wrapper: ['<div class="heading">', '</div>'],
    }),
  });

  md.renderer.rules.fence = (tokens, index) => {
    const { info, content } = tokens[index];
    const [language, use = ''] = info.trim().split(/[\s=]+/);
    const code = highlighted(content, language);
    const running = {
      html: `<div class="example"><div class="stage">${content}</div>${code}</div>\n`,
      css: `${code}<style>${content}</style>\n`,
      js: `${code}<script type="module">\n${content}</script>\n`,
    };
    return use === 'live' ? running[language] : code;
  };
  md.renderer.rules.code_inline = (tokens, index) =>
    `<code>${escape(tokens[index].content)}</code>`;

  // Wide tables scroll by themselves, also by keyboard.
  md.renderer.rules.table_open = (tokens, index) => {
    const heading = tokens
      .slice(0, index)
      .findLast(({ type }, at) => type === 'inline' && tokens[at - 1].type === 'heading_open');
    const name = escape(heading?.content ?? 'Table').replaceAll('"', '&quot;');
    return `<div class="table" role="group" aria-label="${name.replaceAll('`', '')}: table"><table>`;
  };
  md.renderer.rules.table_close = () => '</table></div>';

  md.core.ruler.push('links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      const open = [];
      for (const child of children ?? []) {
        if (child.type === 'link_open') {
          const href = siteLink(child.attrGet('href'), env.source, sources);
          open.push(href);
          if (href) child.attrSet('href', href);
          else child.type = 'text';
        } else if (child.type === 'link_close' && !open.pop()) {
          child.type = 'text';
        } else if (child.type === 'image') {
          child.attrSet('src', siteLink(child.attrGet('src'), env.source, sources));
          child.attrSet('loading', 'lazy');
        }
      }
    }
  });

  return (text, source) => {
    const env = { source };
    const tokens = md.parse(text, env);
    const headings = tokens.flatMap((token, index) => {
      if (token.type !== 'heading_open' || !/^h[123]$/.test(token.tag)) return [];
      const words = tokens[index + 1].children
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('');
      return [{ level: Number(token.tag[1]), id: token.attrGet('id'), words }];
    });
    const html = md.renderer
      .render(tokens, md.options, env)
      // A test that is named as a proof stands back behind what it proves.
      .replace(
        /<code>[\w./*-]+\.test\.(?:ts|mjs)<\/code>(?:: “[^”]+”(?:, “[^”]+”)*)?/g,
        (proof) => `<small>${proof.replace(/\$\{[^}]*\}/g, '…')}</small>`,
      );
    return { html, headings };
  };
}
