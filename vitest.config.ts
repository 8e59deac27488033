import { defineConfig } from 'vitest/config'
import { inLongRun } from './test/helpers/long-run.ts'

const minute = 60_000

/** A busy machine is waited for; only what never comes makes a test red. */
const expect = { poll: { timeout: 50_000 } }

/** Pictures in every size and look are for `npm run test:long`. */
const exclude = inLongRun ? [] : ['test/**/*-pictures.test.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: minute,
          hookTimeout: minute,
          expect,
        },
      },
      {
        test: {
          name: 'host',
          include: ['test/host/**/*.test.ts'],
          pool: 'forks',
          testTimeout: minute,
          hookTimeout: minute,
          expect,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['test/helpers/e2e-setup.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          // Named at the end of the run where it was needed.
          retry: 1,
          expect,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude,
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['test/helpers/browser-setup.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          // Named at the end of the run where it was needed.
          retry: 1,
          expect,
        },
      },
      {
        test: {
          name: 'fault',
          include: ['test/fault/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['test/helpers/fault-setup.ts'],
          testTimeout: 3 * 60 * minute,
          expect,
        },
      },
    ],
  },
})
