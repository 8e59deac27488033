import { assertNever } from '../../core/assert-never.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { afterWallJump, askAfterSleep } from '../../core/run/ask-after-sleep.ts'
import { autoAdvanceEdit } from '../../core/run/auto-advance.ts'
import type { ClockNews } from '../../core/run/clock-watch.ts'
import { currentRun } from '../../core/workshop/run.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { clockActor } from '../../core/workshop/undo-stacks.ts'
import type { Clock } from '../clock.ts'
import { newId } from '../new-id.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { ClockWatcher } from './clock-watcher.ts'
import { Heartbeat } from './heartbeat.ts'
import { makeEdits } from './make-edits.ts'
import type { RoomState } from './room-state.ts'
import { SlotAlarm } from './slot-alarm.ts'

/** Clocks that a network keeps right move by less now and then, and nobody sees it. */
const worthTellingMs = 1000

export type RoomClockOptions = {
  readonly state: RoomState
  readonly workshops: Workshops
  readonly clock: Clock
  readonly publish: (event: FeedEvent) => void
  /** Whose undo takes an automatic start back. */
  readonly advancingActor: string
  /** Told when the next slot has started by itself. */
  readonly onAdvance: () => void
}

/** Time in the room: the alarm of the slot that runs, and what happens to the laptop's clocks. */
export class RoomClock {
  readonly #options: RoomClockOptions
  readonly #watcher: ClockWatcher
  readonly #alarm = new SlotAlarm()
  readonly #heartbeat = new Heartbeat(() => this.beat())
  #seen: WorkshopTables | null = null

  constructor(options: RoomClockOptions) {
    this.#options = options
    this.#watcher = new ClockWatcher(options.clock)
  }

  /** Brings the run up to the clocks, and tells what time has brought: by itself, and before each commit. */
  beat(): void {
    for (const news of this.#watcher.look()) this.#hear(news)
    this.follow()
    this.#ring()
  }

  /** Takes in the workshop as it is now. */
  follow(): void {
    const { state, clock } = this.#options
    const tables = state.tables()
    if (tables !== this.#seen) {
      this.#seen = tables
      this.#alarm.follow(currentRun(tables), clock.now())
      if (this.#questionIsOver(tables)) state.become({ question: null })
    }
    state.tell()
    this.#heartbeat.arm(this.#alarm.untilNextMs(clock.now()))
  }

  stop(): void {
    this.#heartbeat.stop()
  }

  #hear(news: ClockNews): void {
    const { workshops, publish } = this.#options
    switch (news.kind) {
      case 'slept':
        return this.#ask(news)
      case 'wall-jumped':
        for (const live of workshops.allLive()) makeEdits(live, afterWallJump(news), clockActor)
        this.#moveBreak(news.byMs)
        if (Math.abs(news.byMs) >= worthTellingMs) publish({ kind: 'clock-news', news })
        return
      case 'zone-changed':
        return publish({ kind: 'clock-news', news })
      default:
        return assertNever(news)
    }
  }

  /** A break lasts as long as was said, whatever the clock on the wall now shows. */
  #moveBreak(byMs: number): void {
    const { state } = this.#options
    const { stage } = state.kept
    if (stage.backAtMs === null) return
    state.become({ stage: { ...stage, backAtMs: Math.max(0, stage.backAtMs + byMs) } })
  }

  /** The question is there before the slot stands still, so that the room is told of both at once. */
  #ask(news: ClockNews & { kind: 'slept' }): void {
    const { state } = this.#options
    const live = state.live()
    const run = currentRun(state.tables())
    const asked = askAfterSleep(state.tables(), news)
    if (live === null || run === undefined || asked === null) return
    const { gapMs, sure } = asked
    state.become({ question: { gapMs, sure, runId: run.id } })
    if (makeEdits(live, asked.atOnce, clockActor) !== null) state.become({ question: null })
  }

  /** Somebody has let the slot go on, or ended it, without an answer. */
  #questionIsOver(tables: WorkshopTables): boolean {
    const { state } = this.#options
    const { question } = state.kept
    if (question === null || state.live() === null) return false
    const run = currentRun(tables)
    return run?.id !== question.runId || run.pausedMs === null
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
    if (makeEdits(live, [edit], advancingActor) === null) onAdvance()
  }
}
