import { afterAway } from '../../core/run/after-away.ts'
import { afterClockNews } from '../../core/run/after-clock-news.ts'
import type { ClockNews } from '../../core/run/clock-watch.ts'
import type { Correction } from '../../core/run/correction.ts'
import { currentRun } from '../../core/run/run-time.ts'
import type { Clock } from '../clock.ts'
import type { ClockEdit } from '../session/workshop-session.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import { ClockWatcher } from './clock-watcher.ts'
import { asSent, editsOfRun } from './make-edits.ts'
import type { RoomState } from './room-state.ts'
import type { SeenRuns } from './seen-runs.ts'

export type ClockCorrectionsOptions = {
  readonly state: RoomState
  readonly seen: SeenRuns
  readonly clock: Clock
}

/** What the laptop's clocks make of the open workshops, as edits that their sessions ask for. */
export class ClockCorrections {
  readonly #options: ClockCorrectionsOptions
  readonly #watcher: ClockWatcher
  /** All that has happened to the clocks since the start. */
  readonly #news: ClockNews[] = []
  /**
   * How much of that each workshop has been given, from when it first came into the room. Others are not
   * watched: they are compared with the clock when they come.
   */
  readonly #given = new WeakMap<LiveWorkshop, number>()
  #told = 0

  constructor(options: ClockCorrectionsOptions) {
    this.#options = options
    this.#watcher = new ClockWatcher(options.clock)
  }

  /** What is to be decided before anything else is; given once. */
  of(live: LiveWorkshop): readonly ClockEdit[] {
    this.look()
    if (!this.isDue(live)) return []
    const given = this.#given.get(live)
    this.#given.set(live, this.#news.length)
    const corrections =
      given === undefined
        ? this.#afterAway(live)
        : afterClockNews(live.tables, this.#news.slice(given), this.#isInRoom(live))
    this.#keepQuestion(live, corrections)
    return corrections.map(({ atOnce }) => ({
      ...asSent(editsOfRun(atOnce.edits)),
      agoMs: atOnce.agoMs,
    }))
  }

  look(): void {
    this.#news.push(...this.#watcher.look())
  }

  /** Whether time may have something for this workshop that it has not been given. */
  isDue(live: LiveWorkshop): boolean {
    const given = this.#given.get(live)
    return given === undefined ? this.#isInRoom(live) : given < this.#news.length
  }

  /** Its time has been watched since it came into the room. */
  watches(live: LiveWorkshop): boolean {
    return this.#given.has(live)
  }

  /** What has happened to the clocks, to be told; given once. */
  untold(): readonly ClockNews[] {
    const untold = this.#news.slice(this.#told)
    this.#told = this.#news.length
    return untold
  }

  /** What has happened to the clock since this workshop was last watched. */
  #afterAway(live: LiveWorkshop): readonly Correction[] {
    const { seen, clock } = this.#options
    const now = clock.now()
    const seenMs = Math.max(seen.lastMs(live.id), live.latestInstant())
    const away = afterAway(live.tables, seenMs, now)
    return away === null ? [] : [away]
  }

  /** Kept before the slot stands still, so that after a crash no slot stands of which nothing is asked. */
  #keepQuestion(live: LiveWorkshop, corrections: readonly Correction[]): void {
    const asked = corrections.findLast(({ question }) => question !== null)?.question
    const run = currentRun(live.tables)
    if (asked && run) this.#options.state.become({ question: { runId: run.id, asked } })
  }

  #isInRoom(live: LiveWorkshop): boolean {
    return this.#options.state.live() === live
  }
}
