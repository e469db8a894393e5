import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'public/', '.astro/', '.cache/', 'content/', 'workshop/']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Types are imported as types, so that what runs is what is seen.
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a template is plain; an object is not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void` says that nobody waits for a promise; arrow functions may say it of a call.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A class is told by its shape here, as everywhere in TypeScript.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What is taken out of an object and dropped is called `_`.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [ts.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // Language and captions come from `{...languageAttributes}` and from a list: the tests look at the pages themselves.
      'astro/jsx-a11y/html-has-lang': 'off',
      'astro/jsx-a11y/media-has-caption': 'off',
      // Safari forgets that a list without bullets is one. What scrolls must be reached by the keyboard.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['list', 'region'], tags: ['section'] }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.strict],
  },
);
