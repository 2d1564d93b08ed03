import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const FOREIGN_TO_PHONES = ['stage', 'console', 'organise', 'jury'];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'pictures/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  { languageOptions: { globals: globals.browser } },
  { files: ['*.config.*', 'scripts/**', 'e2e/**', '**/*.mjs'], languageOptions: { globals: globals.node } },
  // the compiler knows undefined names better
  { files: ['**/*.ts', '**/*.svelte'], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // what a phone loads is budgeted: nothing of the big screens may slip in
    files: ['src/phone/**', 'src/round/**/OnPhone*', 'src/live/**', 'src/text/**', 'src/design/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: FOREIGN_TO_PHONES.map((name) => `**/${name}/**`),
              message: 'Phones carry nothing of the other screens.',
            },
            {
              regex: '/On(Stage|Console|Organise|Jury|Referee)',
              message: 'Phones carry nothing of the other screens.',
            },
          ],
        },
      ],
    },
  },
);
