import { it } from 'vitest'
import { inLongRun } from './long-run.ts'

/**
 * A test that `npm test` leaves out: it takes long, and what it watches is watched by others from nearer by.
 * It is not skipped there; it is not there.
 */
export function itInLongRun(name: string, body: () => Promise<void> | void): void {
  if (inLongRun) it(name, body)
}
