import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite prefers graphql's ES modules, Node takes its CommonJS ones: two copies in one process know nothing of each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A second, the default, is too short for a machine that has other work.
    expect: { poll: { timeout: 30_000 } },
    include: ['packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts', 'testbed/record/*.test.ts'],
    globalSetup: ['scripts/neo4j-global-setup.ts'],
    // Several test files start a JVM or talk to one: leave it a core.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
