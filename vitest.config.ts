import { defineConfig } from 'vitest/config'

const journeys = 'apps/server/test/journeys/**/*.test.ts'

/** One process, threads, no isolation: re-importing the graph for each file costs most of the time. */
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{apps,packages,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', journeys],
          globalSetup: ['apps/server/test/global-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Afterwards and one by one: they measure how long a person waits.
        extends: true,
        test: {
          name: 'journeys',
          include: [journeys],
          globalSetup: ['apps/server/test/journeys/global-setup.ts'],
          fileParallelism: false,
          // Generous: what a journey waits for is a state, and a slow machine takes its time.
          testTimeout: 240_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
