// What the documentation tells people to paste, and what the tests of the hosts paste: what the studio gives them.
import { readFile } from 'node:fs/promises';
import { authorSnippet, plugin } from '../demo/studio/platforms/wordpress.mjs';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

const snippet = (widget, text, href = '', options = {}) =>
  authorSnippet({ widget, options, style: {}, lang: '', fallback: { text, href } });

/** Administrators and editors of a WordPress paste the README's own snippet; the rest is for where that is not kept. */
export const wordpress = {
  /** treg-widgets/treg-widgets.php, beside the script: the owner of the site zips that folder and uploads it as a plugin. */
  plugin: plugin(version),

  /** Every role, where the plugin is active; one line for each widget. */
  author: [
    snippet('brakes', 'The brakes of the immune system'),
    snippet('causes', 'What can upset the gut'),
    snippet('conditions', 'Autoimmune conditions'),
    snippet('booking', 'Book a visit', 'https://example.com/book', {
      clinic: 'Your clinic',
      phone: '+1-314-555-0100',
    }),
    '',
  ].join('\n'),

  /** A link can be the placeholder too. */
  link: `<a data-treg="booking" data-clinic="Your clinic" href="https://example.com/book">Book a visit</a>
`,

  /** So can a button, which does nothing without the script. */
  button: `<button data-treg="booking" data-clinic="Your clinic" data-booking-url="https://example.com/book">Book a visit</button>
`,
};
