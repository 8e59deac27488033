import { bundleChildren } from '../fault/children/bundle-children.ts'
import { clearFigures } from './fault-figures.ts'
import { writeFaultReport } from './fault-report.ts'
import { inLongRun } from './long-run.ts'

/** Once for all fault tests: the programs that are going to be killed, and an empty table. */
export async function setup(): Promise<void> {
  const seed = (process.env['SALA_FAULT_SEED'] ??= String(Date.now() % 2 ** 32))
  console.log(`Chance starts from SALA_FAULT_SEED=${seed}; set it to play the same run again.`)
  // Which call of a child fails is told by counting them: Node is to write nothing of its own.
  process.env['NODE_DISABLE_COMPILE_CACHE'] = '1'
  clearFigures()
  await bundleChildren()
}

/** Writes and prints the table of figures; the long run does so once for all its parts. */
export function teardown(): void {
  if (!inLongRun) writeFaultReport()
}
