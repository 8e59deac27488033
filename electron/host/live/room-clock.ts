import type { FeedEvent } from '../../core/contract/feed.ts'
import { autoAdvanceEdit } from '../../core/run/auto-advance.ts'
import type { ClockNews } from '../../core/run/clock-watch.ts'
import type { Id } from '../../core/base/ids.ts'
import { currentBreak, currentRun, isRunning } from '../../core/run/run-time.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { Clock } from '../clock.ts'
import { newId } from '../new-id.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { ClockCorrections } from './clock-corrections.ts'
import { Heartbeat } from './heartbeat.ts'
import { editsOfRun, makeEdits } from './make-edits.ts'
import type { RoomState } from './room-state.ts'
import type { SeenRuns } from './seen-runs.ts'
import { SlotAlarm } from './slot-alarm.ts'

/** Clocks that a network keeps right move by less now and then, and nobody sees it. */
const worthTellingMs = 1000

export type RoomClockOptions = {
  readonly state: RoomState
  readonly seen: SeenRuns
  readonly corrections: ClockCorrections
  readonly workshops: Workshops
  readonly clock: Clock
  readonly publish: (event: FeedEvent) => void
  /** Whose undo takes an automatic start back. */
  readonly advancingActor: string
  /** Told when the next slot has started by itself. */
  readonly onAdvance: () => void
}

/** Time in the room: the alarm of the slot that runs, and word of what happens to the laptop's clocks. */
export class RoomClock {
  readonly #options: RoomClockOptions
  readonly #alarm = new SlotAlarm()
  readonly #heartbeat = new Heartbeat(() => this.beat())
  #followed: WorkshopTables | null = null
  #present: LiveWorkshop | null = null

  constructor(options: RoomClockOptions) {
    this.#options = options
  }

  /** Has the workshops corrected by what has happened to the clocks, and tells what time has brought. */
  beat(): void {
    const { workshops, corrections, seen } = this.#options
    corrections.look()
    for (const live of workshops.allLive()) if (corrections.isDue(live)) live.flush()
    this.#noteWhoCame()
    for (const news of corrections.untold()) this.#tell(news)
    this.follow()
    this.#ring()
    seen.watch(this.#counting())
  }

  /** Takes in the workshop as it is now. */
  follow(): void {
    const { state, clock } = this.#options
    const tables = state.tables()
    if (tables !== this.#followed) {
      this.#followed = tables
      this.#alarm.follow(currentRun(tables), clock.now())
      if (state.question() === null) state.become({ question: null })
    }
    state.tell()
    this.#heartbeat.arm(this.#alarm.untilNextMs(clock.now()))
  }

  /** What was seen of a workshop that the clock has just corrected was seen on the clock of before. */
  noteCorrected(id: Id): void {
    this.#options.seen.note([id])
  }

  /** The laptop or the host is about to stop: from now on nobody watches. */
  noteSeen(): void {
    this.#options.seen.note(this.#counting())
  }

  stop(): void {
    this.noteSeen()
    this.#heartbeat.stop()
  }

  /** Noted also where it stands still: the clock of before must not count when it goes on. */
  #noteWhoCame(): void {
    const live = this.#options.state.live()
    if (live !== null && live !== this.#present) this.#options.seen.note([live.id])
    this.#present = live
  }

  #tell(news: ClockNews): void {
    const { publish } = this.#options
    if (news.kind === 'slept') return
    if (news.kind === 'wall-jumped' && Math.abs(news.byMs) < worthTellingMs) return
    publish({ kind: 'clock-news', news })
  }

  #watchedNow(): readonly LiveWorkshop[] {
    const { workshops, corrections } = this.#options
    return workshops.allLive().filter((live) => corrections.watches(live))
  }

  /** Those in which time counts: a slot runs, or a break has an end. */
  #counting(): readonly Id[] {
    return this.#watchedNow()
      .filter(({ tables }) => hasTimedBreak(tables) || isRunning(tables))
      .map(({ id }) => id)
  }

  #ring(): void {
    const { state, clock, publish } = this.#options
    const { workshopId } = state.kept
    const rung = this.#alarm.ring(clock.now())
    if (rung === null || workshopId === null) return
    publish({ kind: 'alarm', workshopId, ...rung })
    if (rung.phase === 'overtime') this.#advance()
  }

  #advance(): void {
    const { state, advancingActor, onAdvance } = this.#options
    const live = state.live()
    const edit = autoAdvanceEdit(state.tables(), newId())
    if (live === null || edit === null) return
    if (makeEdits(live, editsOfRun([edit]), advancingActor) === null) onAdvance()
  }
}

const hasTimedBreak = (tables: WorkshopTables) => (currentBreak(tables)?.backAtMs ?? null) !== null
