/**
 * What a task needs before it can run, and the program that Node then runs.
 * `here`: the task works in the folder it was called from.
 * @typedef {'packages' | 'electron' | 'screen' | 'test tools'} Need
 * @typedef {{ needs: Need[], run: string[], here?: boolean, env?: Record<string, string> }} Task
 */

/** @type {Need[]} */
const everything = ['packages', 'electron', 'test tools']
const tests = (/** @type {string[]} */ ...parts) => ['build/run-tests.mjs', ...parts]

/** @type {Record<string, Task>} */
export const tasks = {
  setup: { needs: everything, run: [] },
  start: { needs: ['packages', 'screen'], run: ['build/start.mjs'] },
  dev: { needs: ['packages', 'screen'], run: ['build/dev.mjs'] },
  sala: { needs: ['packages'], run: ['electron/cli.ts'], here: true },
  demo: { needs: ['packages'], run: ['electron/cli.ts', 'demo'], here: true },
  build: { needs: ['packages'], run: ['build/bundle.mjs'] },
  pack: { needs: ['packages', 'electron'], run: ['build/pack.mjs'] },
  format: { needs: ['packages'], run: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'] },
  check: { needs: ['packages'], run: tests('check') },
  test: { needs: everything, run: tests('check', 'unit', 'host', 'browser', 'e2e', 'fault') },
  'test:unit': { needs: ['packages'], run: tests('unit') },
  'test:host': { needs: ['packages', 'test tools'], run: tests('host') },
  'test:browser': { needs: ['packages', 'test tools'], run: tests('browser') },
  'test:e2e': { needs: everything, run: tests('e2e') },
  'test:fault': { needs: ['packages', 'test tools'], run: tests('fault') },
  'test:long': { needs: everything, run: tests('long') },
  bench: { needs: ['packages', 'test tools'], run: ['test/bench/run.ts'] },
  'test:planted': { needs: everything, run: tests('planted') },
}
