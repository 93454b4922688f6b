// The studio's word on a real WordPress: what it says that is kept is what is kept.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { keep, place } from '../demo/studio/platforms/index.mjs';
import { keepPost } from '../demo/studio/platforms/kses.mjs';
import { difference } from '../demo/studio/platforms/markup.mjs';
import { hostile, settings } from '../demo/studio/platforms/testing.mjs';
import { startWordPress, version } from './wordpress.mjs';

const wordpress = await startWordPress();
after(() => wordpress?.stop());
const skip = wordpress ? undefined : 'PHP is not installed here';

const seed = 8;
const roles = ['administrator', 'editor', 'author', 'multisite'];

/** As many texts at a time as one command may be given. */
function batches(texts) {
  const found = [[]];
  let size = 0;
  for (const text of texts) {
    size += JSON.stringify(text).length * 2;
    if (size > 60_000) {
      found.push([]);
      size = 0;
    }
    found.at(-1).push(text);
  }
  return found;
}

/** Stores texts as a user of a role: what is stored of each, and what a page makes of that. */
async function store(role, texts) {
  const found = [];
  for (const batch of batches(texts))
    found.push(
      ...(await wordpress.php(
        `wp_set_current_user(get_user_by('login', $values['role'])->ID);
        kses_init();
        $GLOBALS['wpdb']->query('START TRANSACTION');
        foreach ($values['texts'] as $text) {
          $id = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_content' => $text]));
          $raw = get_post($id)->post_content;
          $found[] = [$raw, apply_filters('the_content', $raw)];
        }
        $GLOBALS['wpdb']->query('COMMIT');
        return $found;`,
        { role, texts: batch },
      )),
    );
  return found;
}

describe('The studio and WordPress', () => {
  it('the lists of what is allowed are those of WordPress', { skip }, async () => {
    const { tags, ...lists } = await wordpress.php(`
      add_filter('safe_style_css', function ($list) use (&$css) { return $css = $list; });
      safecss_filter_attr('color: red');
      return [
        'tags' => wp_kses_allowed_html('post'),
        'css' => $css,
        'protocols' => wp_allowed_protocols(),
        'addresses' => wp_kses_uri_attributes(),
        'entities' => $GLOBALS['allowedentitynames'],
      ];`);
    const global = Object.keys(tags.b);
    const found = { wordpress: version, global, tags: {}, valueless: [], ...lists };
    const rules = [];
    for (const [tag, attributes] of Object.entries(tags)) {
      found.tags[tag] = Object.keys(attributes).filter((name) => !global.includes(name));
      for (const [name, rule] of Object.entries(attributes))
        if (rule.valueless) found.valueless.push(`${tag} ${name}`);
        else if (rule !== true) rules.push(`${tag} ${name}`);
    }
    // kses.mjs knows of these rules.
    assert.deepEqual(rules, ['object data', 'object type']);
    const file = new URL('../demo/studio/platforms/kses-lists.mjs', import.meta.url);
    const options = await resolveConfig(file);
    const text = await format(
      `// What WordPress allows in posts; written by hosts/studio.test.mjs.\nexport default ${JSON.stringify(found)};`,
      { ...options, filepath: 'kses-lists.mjs' },
    );
    if (process.env.WRITE) await writeFile(file, text);
    assert.equal(await readFile(file, 'utf8'), text);
  });

  it(
    'what an author stores of hundreds of snippets is what the studio says',
    { skip },
    async () => {
      const snippets = fc
        .sample(settings, { numRuns: 200, seed })
        .flatMap((setting) =>
          roles.map((role) => place('wordpress', role, setting).snippets[0].code),
        );
      const texts = [
        ...new Set([
          ...snippets,
          ...hostile,
          ...fc.sample(hostile.generated, { numRuns: 400, seed }),
        ]),
      ];
      const found = await store('author', texts);
      for (const [index, text] of texts.entries())
        assert.equal(keepPost(text), found[index][0], text);
    },
  );

  it(
    'nothing of a snippet is lost for the role it is made for, on the page too',
    { skip },
    async () => {
      const chosen = fc.sample(settings, { numRuns: 50, seed });
      for (const role of roles) {
        const texts = chosen.map((setting) => place('wordpress', role, setting).snippets[0].code);
        const found = await store(role === 'multisite' ? 'author' : role, texts);
        for (const [index, text] of texts.entries()) {
          assert.equal(found[index][0], text);
          assert.deepEqual(
            difference(text, found[index][1], () => ''),
            [],
            text,
          );
          assert.deepEqual(keep('wordpress', role, text).lost, []);
        }
      }
    },
  );
});
