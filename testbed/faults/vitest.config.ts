import { defineConfig } from 'vitest/config';

const common = { root: import.meta.dirname, testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'faults',
          include: ['*.test.ts'],
          exclude: ['neo4j.test.ts'],
          // All files empty one Neo4j and fill it again: one file after the other.
          globalSetup: ['./support/estate.ts'],
        },
      },
      // It has a Neo4j of its own, to kill.
      { test: { ...common, name: 'neo4j', include: ['neo4j.test.ts'] } },
    ],
  },
});
