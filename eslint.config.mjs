import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Imports point one way; each folder names what it must not know. */
const mustNotImport = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: patterns.map((regex) => ({
          regex,
          message: 'Imports point one way; see CONTRIBUTING.',
        })),
      },
    ],
  },
});

const upward = '/(widgets|host|define|testing)/';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'demo/docs'] },
  eslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `as` names the type; `!` would say nothing.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.test.ts'],
    // Chai's assertions are expressions, and its types look like promises.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    // Tools run in Node, and write what runs in the pages of tests.
    files: ['**/*.{mjs,js,jsx}'],
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
  mustNotImport(['src/model/**'], String.raw`^\.\./`),
  mustNotImport(['src/content/**'], String.raw`^\.\./(\.\./)?(shared|i18n|model)/`, upward),
  mustNotImport(['src/i18n/**'], '/(widgets|define|testing|host|shared)/', 'embed'),
  mustNotImport(
    ['src/shared/**'],
    '/(widgets|define|testing|model)/',
    '/host/(?!version|place)',
    'embed',
  ),
  mustNotImport(['src/host/**'], '/(widgets|define|testing|model|content|i18n|shared)/'),
  mustNotImport(
    ['src/widgets/**'],
    '/(define|testing)/',
    '/host/',
    String.raw`^\.\./(brakes|causes|conditions|booking)/`,
    'embed',
  ),
);
