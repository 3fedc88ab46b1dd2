// Lints the OpenAPI documents that the build has made; a warning counts as an error. The rules are in redocly.yaml.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblems, getTotals, lint, loadConfig } from '@redocly/openapi-core';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const config = await loadConfig({ configPath: join(root, 'redocly.yaml') });
for (const name of ['storefront', 'admin', 'whole']) {
  const problems = await lint({ ref: join(root, 'dist', 'openapi', `${name}.json`), config });
  const totals = getTotals(problems);
  if (problems.length > 0) {
    formatProblems(problems, { format: 'stylish', totals, version: '' });
    process.exitCode = 1;
  }
  console.log(` ${problems.length > 0 ? '✗' : '✓'} ${name}.json: ${totals.errors} errors, ${totals.warnings} warnings`);
}
