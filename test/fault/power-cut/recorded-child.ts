import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, type TestContext } from 'vitest'
import { times } from '../../helpers/long-run.ts'
import { filesIn, type Recording } from './cut-often.ts'
import { recordChild, whyNotRecordable } from './recorder.ts'

const shelf = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const scratch = mkdtempSync(join(shelf, 'sala-power-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Records a child that works in a folder which `prepare` has filled. */
export async function recordIn(
  prepare: (dir: string) => Promise<void> | void,
  child: string,
  args: readonly string[],
): Promise<Recording> {
  const root = mkdtempSync(join(scratch, 'work-'))
  mkdirSync(root, { recursive: true })
  await prepare(root)
  const start = filesIn(root)
  const ops = await recordChild(child, [root, ...args], `${root}.strace`)
  rmSync(root, { recursive: true, force: true })
  return { root, start, ops }
}

/** Nothing is left out silently: where the tool should be there, its absence is a failure. */
export async function needsRecorder(context: TestContext): Promise<void> {
  const obstacle = await whyNotRecordable()
  if (obstacle === null) return
  console.error(obstacle)
  if (process.env['CI']) throw new Error(obstacle)
  context.skip(obstacle)
}

/** How many images a test looks at: all of the budget's `share` of them, many more in a long run. */
export function imageCount(inShortRun: number, inLongRun: number): number {
  const wished = process.env['SALA_FAULT_IMAGES']
  if (wished !== undefined) return Math.ceil((Number(wished) * inShortRun) / 2000)
  return times(inShortRun, inLongRun)
}
