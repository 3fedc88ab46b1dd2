import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Where the environment may be read: configuration, what builds environments for child processes, and what runs outside. */
const READS_ENVIRONMENT = ['src/config/**', 'src/local/**', 'src/sandbox/sandbox.config.ts', 'bench/**', 'test/**'];

/** What makes the exceptions of HTTP: platform answers with them, and a module throws a DomainError. */
const HTTP_DOOR = 'Throw a DomainError made in <module>.errors.ts; ProblemFilter alone knows HTTP.';

const DATABASE_DOOR = 'Repositories use Db (src/platform/db): it alone knows the open transaction.';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.stoa/', 'client/stoa.d.ts'] },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts', 'bench/**/*.ts', 'client/**/*.ts', 'test/**/*.ts', 'vitest.config.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config reads the environment; inject Config.' },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',

      // A Nest module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // An unused name that begins with _ says that something is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers in a text are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The classes in question are shapes: DTOs exist for their metadata, rows are plain objects, and both are built as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => stop()` reads well, and so does a refusal that ends with `return this.done()` and gives nothing back.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `this: void` lets a static `from` be handed to `map`.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // An empty text counts as none: `name || 'unnamed'`.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Allowed at a boundary, with the reason beside it (style.md, line 50): a reviewer sees that, a linter does not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: READS_ENVIRONMENT, rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/db/**', 'src/local/**', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'class-validator',
              importNames: ['IsOptional'],
              message: 'It lets null pass every rule; platform/http/input/presence.ts has one that does not.',
            },
            { name: 'pg', allowTypeImports: true, message: DATABASE_DOOR },
            { name: 'typeorm', importNames: ['DataSource', 'EntityManager'], message: DATABASE_DOOR },
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectRepository', 'InjectDataSource', 'InjectEntityManager'],
              message: DATABASE_DOOR,
            },
          ],
          patterns: [{ group: ['@nestjs/common'], importNamePattern: 'Exception$', message: HTTP_DOOR }],
        },
      ],
    },
  },
  // platform/http is where HTTP is known.
  { files: ['src/platform/http/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['src/**/*.ts'],
    // Each of these draws one picture, stroke after stroke.
    ignores: ['**/*.spec.ts', 'src/demo/drawing/**'],
    rules: { 'max-lines-per-function': ['error', { max: 40 }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
    rules: {
      'max-lines': ['error', 400],
      // Answers are read as the JSON they are, and the assertion is the check of their shape.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  prettier,
  // After prettier's list of switched-off rules, which names curly: `multi-line` never fights the formatter.
  { files: ['**/*.ts'], rules: { curly: ['error', 'multi-line'] } },
);
