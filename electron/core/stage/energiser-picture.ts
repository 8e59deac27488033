import type { BreakRun } from '../run/tables.ts'
import type { EpochMs } from '../base/ids.ts'
import { everyPicture, shownCountdown, wordsOf, type StageMoment } from './picture-parts.ts'
import type { StageCountdown, StagePicture } from './stage-picture.ts'

/** What the room does in this break, and how long still; null where it just has a break, or the course is not here. */
export function energiserPicture(moment: StageMoment, pause: BreakRun): StagePicture | null {
  const { startedMs, backAtMs } = pause
  const one = moment.energisers.find(({ key }) => key === pause.energiser)
  if (one === undefined) return null
  return {
    kind: 'energiser',
    ...everyPicture(moment),
    title: wordsOf(moment, one.title),
    task: wordsOf(moment, one.stage),
    countdown: breakCountdown(moment, backAtMs, (backAtMs ?? startedMs) - startedMs),
  }
}

/** What is left of a break; null where nobody said how long it is. */
export function breakCountdown(
  moment: StageMoment,
  backAtMs: EpochMs | null,
  allottedMs: number | null = null,
): StageCountdown | null {
  if (backAtMs === null) return null
  const remainingMs = backAtMs - moment.now
  const phase = remainingMs > 0 ? 'normal' : 'overtime'
  return shownCountdown(moment, { remainingMs, phase, paused: false, allottedMs })
}
