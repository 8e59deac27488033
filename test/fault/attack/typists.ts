import type { Id } from '../../../electron/core/base/ids.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { between, type Random } from '../../helpers/fault-random.ts'
import type { TellingClient } from './telling-client.ts'
import type { Tell } from './told.ts'

const committedAfter = 3
/** So often a typist hears no before the room is taken to have stopped. */
const patience = { inARoom: 400, alone: 8 }

/** Several people who type into a workshop, each as fast as the answers come, until they are told to stop. */
export function typists(client: TellingClient, workshopId: Id, random: Random, count: number) {
  const next = hurriedEdits(random)
  const state = { stopping: false }
  const type = () => client.edit(workshopId, Array.from({ length: between(random, 1, 3) }, next))
  const one = async () => {
    while (!state.stopping) if ((await type()) === 0) await nextTurn()
  }
  const work = Array.from({ length: count }, one)
  return {
    type,
    /** They stop, and the room must still take their work. */
    async stop(tell: Tell): Promise<void> {
      state.stopping = true
      await Promise.all(work)
      const mostRefused = count > 0 ? patience.inARoom : patience.alone
      let [committed, refused] = [0, 0]
      while (committed < committedAfter && refused < mostRefused) {
        if ((await type()) > 0) committed += 1
        else refused += 1
        if (refused > 0) await nextTurn()
      }
      if (committed < committedAfter) tell({ kind: 'problem', what: 'nothing is saved any more' })
    },
  }
}

/** A host that answers no at once must come to its other work. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))
