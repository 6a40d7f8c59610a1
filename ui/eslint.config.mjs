import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { direction } from './eslint/direction.mjs';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.gen.ts', 'scripts', 'eslint'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, xinglin: { rules: { direction } } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'xinglin/direction': 'error',
      'max-lines': ['error', 200],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/locales/*.ts'], rules: { 'max-lines': 'off' } },
);
