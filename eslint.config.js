import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist',
    '**/storybook-static',
    '**/coverage',
    '**/*.generated.ts',
    'packages/widgets/examples',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index that runs within a list's length is known to hit.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An article's types are interfaces over what the schema infers, so that messages name them.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // React knows of tags by a namespace.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
    },
  },
  {
    files: ['packages/{atlas,core,widgets}/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Old scripts replace it on their pages: spread, then map.',
        },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.recommended] },
  {
    files: ['packages/widgets/src/**/*.ts', 'apps/storybook/stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
  },
);
