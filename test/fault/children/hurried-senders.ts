import { writeSync } from 'node:fs'
import type { EditResult } from '../../../electron/core/contract/areas/workshop.ts'
import type { SentEdit } from '../../../electron/core/workshop/edit.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { between, randomFrom } from '../../helpers/fault-random.ts'

type Send = (edits: readonly SentEdit[], actor: string) => Promise<readonly EditResult[]>

const senders = ['console', 'group 1', 'group 2', 'group 3']

/** Several senders at once, each waiting for its answers and printing them; ends after `roundsEach`. */
export async function sendHurriedEdits(seed: number, send: Send, roundsEach = Infinity) {
  const random = randomFrom(seed)
  const next = hurriedEdits(random)
  const work = async (actor: string) => {
    for (let round = 0; round < roundsEach; round += 1) {
      const edits = Array.from({ length: between(random, 1, 3) }, next)
      print(await send(edits, actor))
    }
  }
  await Promise.all(senders.map(work))
}

/** Written at once and unbuffered: what is printed has been answered. */
function print(results: readonly EditResult[]): void {
  const lines = results.flatMap((result) =>
    result.kind === 'committed' ? [`ack ${result.id} ${result.seq}\n`] : [],
  )
  if (lines.length > 0) writeSync(1, lines.join(''))
}
