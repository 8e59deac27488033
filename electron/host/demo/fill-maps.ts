import type { Id } from '../../core/base/ids.ts'
import type { FakeClock } from '../clock.ts'
import type { Host } from '../host.ts'
import type { Act } from './map-acts.ts'
import { sendEdits } from './send-edits.ts'

/** Acts of one group, with the name it works under. */
export type GroupActs = { readonly actor: string; readonly acts: readonly Act[] }

/**
 * All groups work at the same time, spread over `lastsMs` of the clock. Each waits for its own edits
 * to be saved before the next, as a window does. Returns how many edits were made.
 */
export async function fillMaps(
  host: Host,
  workshopId: Id,
  groups: readonly GroupActs[],
  time: { readonly clock: FakeClock; readonly lastsMs: number },
): Promise<number> {
  const { clock, lastsMs } = time
  const beats = groups.map(({ actor, acts }) => ({ actor, gestures: acts.flat() }))
  const longest = Math.max(0, ...beats.map(({ gestures }) => gestures.length))
  const startMs = clock.now()
  let count = 0
  for (let beat = 0; beat < longest; beat += 1) {
    clock.moveTo(startMs + Math.floor((lastsMs * (beat + 1)) / (longest + 1)))
    const sent = beats.map(({ actor, gestures }) => {
      const gesture = gestures[beat]
      return gesture === undefined
        ? Promise.resolve(0)
        : sendEdits(host, workshopId, actor, [gesture])
    })
    for (const edits of await Promise.all(sent)) count += edits
  }
  return count
}
