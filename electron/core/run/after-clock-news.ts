import { assertNever } from '../assert-never.ts'
import type { RunTables } from './tables.ts'
import { afterWallJump, askAfterSleep } from './ask-after-sleep.ts'
import type { ClockNews } from './clock-watch.ts'
import type { Correction } from './correction.ts'

/**
 * What a workshop owes to news of the clocks, in their order. Every workshop moves with a clock that was
 * set; only the one in the room is stopped after a sleep, because nobody is there to answer for another.
 */
export function afterClockNews(
  tables: RunTables,
  news: readonly ClockNews[],
  isInRoom: boolean,
): readonly Correction[] {
  return news.flatMap((one) => afterOne(tables, one, isInRoom) ?? [])
}

function afterOne(tables: RunTables, news: ClockNews, isInRoom: boolean): Correction | null {
  switch (news.kind) {
    case 'wall-jumped':
      return { atOnce: { edits: afterWallJump(news), agoMs: 0 }, question: null }
    case 'slept':
      return isInRoom ? askAfterSleep(tables, news) : null
    case 'zone-changed':
      return null
    default:
      return assertNever(news)
  }
}
