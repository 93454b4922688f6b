// WordPress: what the roles may write, and the plugin that an administrator installs once.
import { integrityNote } from './frameworks.mjs';
import { keepPost } from './kses.mjs';
import { difference, placeholder, roomStyle, scriptTags, tag, usualRoom } from './markup.mjs';

/** treg-widgets/treg-widgets.php, beside the scripts: whoever looks after the site uploads that folder, zipped, as a plugin. */
export const plugin = (version) => `<?php
// Plugin Name: Treg Widgets
// Version: ${version}
add_action('wp_enqueue_scripts', function () {
    foreach (glob(__DIR__ . '/treg-*.min.js') as $file) {
        $name = basename($file, '.min.js');
        wp_enqueue_script($name, plugins_url("$name.min.js", __FILE__), [], '${version}', ['strategy' => 'defer']);
    }
});
add_action('wp_head', function () { ?>
<style>
  /* Room for the widgets while the script loads, so that nothing moves; given back if it never comes. */
  div[data-treg] { min-height: ${usualRoom.brakes}px; animation: treg-room 0s 8s forwards; }
  div[data-treg='booking'] { min-height: ${usualRoom.booking}px; }
  @keyframes treg-room { to { min-height: 0; } }
</style>
<?php });
`;

/** One line, where the plugin is active; every role may write it. */
export const authorSnippet = (setting) =>
  placeholder(setting, { roomElsewhere: usualRoom[setting.widget] });

/** The plugin as an archive. */
const archive = ({ script, lang }) => ({
  title: 'The plugin, for an administrator',
  language: 'php',
  code: plugin(script.version),
  fileName: 'treg-widgets.zip',
  isDownload: true,
  files: {
    'treg-widgets/treg-widgets.php': plugin(script.version),
    'treg-widgets/treg-widgets.min.js': undefined,
    ...(lang === 'es' && { 'treg-widgets/treg-es.min.js': undefined }),
  },
});

const paste = [
  'Write or edit the post or page, click the plus sign, and choose the block Custom HTML.',
  'Paste the code into the block. In the classic editor, paste it in the tab Text, and do not change to the tab Visual.',
  'Publish, or save.',
];

const reasons = (name, key) => {
  if (key === 'style') return 'WordPress keeps no functions but var(), calc() and the like in it.';
  return key
    ? `WordPress does not know ${key} as an attribute that you may use on <${name}>.`
    : `WordPress lets you use no <${name}>: that needs the right "unfiltered_html", which administrators and editors have.`;
};

const mayAll = (role) => role === 'administrator' || role === 'editor';

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  roles: [
    { id: 'administrator', name: 'Administrator' },
    { id: 'editor', name: 'Editor' },
    { id: 'author', name: 'Author or contributor' },
    { id: 'multisite', name: 'Anyone on a multisite, or where the host forbids code' },
  ],
  source: 'tested',
  place(setting, role) {
    if (mayAll(role))
      return {
        // In a line each: where WordPress makes paragraphs of lines, nothing comes between.
        snippets: [
          {
            title: 'The widget',
            language: 'html',
            code: `${scriptTags(setting).replaceAll('\n', '')}${roomStyle(setting)}${tag(setting)}`,
          },
        ],
        steps: ['Upload the script to the address that is named in the code.', ...paste],
        notes: [
          'Tested with WordPress 6.5.',
          'On a multisite, or where the host forbids code, choose that instead of your role.',
          ...integrityNote(setting),
        ],
      };
    return {
      snippets: [
        { title: 'The widget', language: 'html', code: authorSnippet(setting) },
        archive(setting),
      ],
      steps: [
        'Download the plugin, and send it to the administrator of your site, once for all widgets.',
        'The administrator opens Plugins, Add New Plugin, Upload Plugin, chooses the file, and clicks Install Now, then Activate Plugin.',
        ...paste,
      ],
      notes: [
        'Tested with WordPress 6.5.',
        'Until the plugin is there, visitors see the link alone.',
      ],
    };
  },
  keep(role, code) {
    if (mayAll(role)) return { code, lost: [] };
    const kept = keepPost(code);
    return { code: kept, lost: difference(code, kept, reasons) };
  },
};
