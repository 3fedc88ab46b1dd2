import { defineConfig } from 'vitest/config';

const names = {
  spec: ['src/**/*.spec.ts', 'bench/**/*.spec.ts', 'test/**/*.spec.ts'],
  endToEnd: ['test/**/*.e2e-spec.ts'],
};

export default defineConfig({
  test: {
    globals: true,
    pool: 'forks',
    reporters: ['default', './test/support/plain.reporter.ts'],
    projects: [
      { extends: true, test: { name: 'spec', include: names.spec } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: names.endToEnd,
          globalSetup: ['test/support/global.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
