// The pages of the site and their order. A Markdown file in docs/ that is not named here comes last.
export const groups = [
  ['Start', { 'docs/index.md': 'Overview', 'docs/recipes.md': 'Recipes' }],
  [
    'Widgets',
    {
      'docs/brakes.md': 'Brakes',
      'docs/causes.md': 'Causes',
      'docs/conditions.md': 'Conditions',
      'docs/booking.md': 'Booking',
    },
  ],
  [
    'Place them',
    {
      'docs/hosts.md': 'On your site',
      'docs/theming.md': 'Theming',
      'docs/languages.md': 'Languages',
      'docs/self-hosting.md': 'Hosting the script',
      'docs/versions.md': 'Versions and integrity',
      'docs/troubleshooting.md': 'Troubleshooting',
    },
  ],
  [
    'Develop',
    {
      'docs/script.md': 'Script and modules',
      'docs/frameworks.md': 'Frameworks',
      'docs/server-rendering.md': 'HTML by your server',
    },
  ],
  [
    'Trust',
    {
      'docs/evidence.md': 'Evidence',
      'docs/privacy.md': 'Privacy and law',
      'docs/accessibility.md': 'Accessibility',
    },
  ],
  [
    'Project',
    {
      'README.md': 'README',
      'bench/RESULTS.md': 'How fast it is',
      'CONTRIBUTING.md': 'Contributing',
      'docs/releasing.md': 'Releasing',
      'CHANGELOG.md': 'Changelog',
    },
  ],
];

/** The file of the site that is made of a Markdown file. */
export const pageOf = (source) =>
  `${source.replace(/^.*\//, '').replace(/\.md$/, '').toLowerCase()}.html`;
