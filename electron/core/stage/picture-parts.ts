import { countdown } from '../run/countdown.ts'
import type { CurrentSlot } from '../run/run-view.ts'
import { timeOnWall } from '../run/time-on-wall.ts'
import type { ToldEnergiser } from '../course/extras.ts'
import type { Lessons } from '../course/lesson.ts'
import { clockTime } from '../text/times.ts'
import type { LocalText } from '../text/language.ts'
import type { EpochMs } from '../base/ids.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import { localTimeAt, type ZoneOffset } from '../base/zone.ts'
import type { StageCountdown, StageSays } from './stage-picture.ts'
import type { StageState } from './stage-state.ts'
import { wordsIn, type Words } from './words-in.ts'

/** Everything that the stage depends on. */
export type StageMoment = {
  readonly tables: WorkshopTables
  readonly lessons: Lessons
  readonly energisers: readonly Pick<ToldEnergiser, 'key' | 'title' | 'stage'>[]
  readonly state: StageState
  readonly now: EpochMs
  readonly offset: ZoneOffset
}

/** What every picture shows beside its own. */
export function everyPicture({ state, now, offset }: StageMoment) {
  const { language, secondLanguage } = state
  return {
    languages: secondLanguage === null ? [language] : [language, secondLanguage],
    clock: clockTime(localTimeAt(now, offset).minute),
  }
}

/** A time that runs down before the room. */
export type Timed = Pick<CurrentSlot, 'remainingMs' | 'phase' | 'paused'> & {
  /** Null where nobody knows when it began. */
  readonly allottedMs: number | null
}

/** The time as the room reads it. */
export function shownCountdown({ now, offset }: StageMoment, timed: Timed): StageCountdown {
  const { remainingMs, allottedMs, phase, paused } = timed
  const over = phase === 'overtime'
  return {
    text: over ? '' : countdown(remainingMs, allottedMs ?? 0).text,
    phase,
    paused,
    says: paused ? 'paused' : saysOf(phase, remainingMs),
    share: allottedMs === null ? null : passedShare(remainingMs, allottedMs),
    until: over || paused ? null : timeOnWall(now + remainingMs, offset),
  }
}

function passedShare(remainingMs: number, allottedMs: number): number {
  if (remainingMs <= 0 || allottedMs <= 0) return 1
  return Math.max(0, (allottedMs - remainingMs) / allottedMs)
}

/** “A few minutes” are two at the least. */
const fewMinutesMs = 2 * 60_000

const saysOf = (phase: StageCountdown['phase'], remainingMs: number): StageSays | null =>
  says[phase] === 'fewMinutes' && remainingMs < fewMinutesMs ? 'lastMinute' : says[phase]

const says = {
  normal: null,
  warning: 'fewMinutes',
  danger: 'almostDone',
  overtime: 'wrappingUp',
} as const satisfies Record<StageCountdown['phase'], StageSays | null>

/** A written text as the room reads it. */
export const wordsOf = ({ state }: StageMoment, text: LocalText): Words =>
  wordsIn(text, state.language, state.secondLanguage)
