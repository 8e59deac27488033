import { assertNever } from '../../core/assert-never.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { afterAway } from '../../core/run/after-away.ts'
import { afterWallJump, askAfterSleep, type RunGesture } from '../../core/run/ask-after-sleep.ts'
import { autoAdvanceEdit } from '../../core/run/auto-advance.ts'
import type { ClockNews } from '../../core/run/clock-watch.ts'
import type { RunQuestion } from '../../core/run/run-question.ts'
import type { Id } from '../../core/workshop/ids.ts'
import { currentRun, isRunning } from '../../core/workshop/run.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { clockActor } from '../../core/workshop/undo-stacks.ts'
import type { Clock } from '../clock.ts'
import { newId } from '../new-id.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { ClockWatcher } from './clock-watcher.ts'
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
  /** Their time has been watched since they came into the room. */
  readonly #watched = new WeakSet<LiveWorkshop>()
  #followed: WorkshopTables | null = null

  constructor(options: RoomClockOptions) {
    this.#options = options
    this.#watcher = new ClockWatcher(options.clock)
  }

  /** Brings the run up to the clocks, and tells what time has brought: by itself, and before each commit. */
  beat(): void {
    for (const news of this.#watcher.look()) this.#hear(news)
    this.follow()
    this.#ring()
    this.#options.seen.watch(this.#counting())
  }

  /** Takes in the workshop as it is now. */
  follow(): void {
    const { state, clock } = this.#options
    this.#takeUp()
    const tables = state.tables()
    if (tables !== this.#followed) {
      this.#followed = tables
      this.#alarm.follow(currentRun(tables), clock.now())
      if (this.#questionIsOver(tables)) state.become({ question: null })
    }
    state.tell()
    this.#heartbeat.arm(this.#alarm.untilNextMs(clock.now()))
  }

  /** The laptop or the host is about to stop: from now on nobody watches. */
  noteSeen(): void {
    this.#options.seen.note(this.#counting())
  }

  stop(): void {
    this.noteSeen()
    this.#heartbeat.stop()
  }

  /** What has happened to the clock since the workshop of the room was last watched. */
  #takeUp(): void {
    const { state, seen, clock } = this.#options
    const live = state.live()
    if (live === null || this.#watched.has(live)) return
    this.#watched.add(live)
    const now = clock.now()
    const seenMs = Math.max(seen.lastMs(live.id), live.latestInstant())
    const away = afterAway(live.tables, seenMs, now)
    if (now < seenMs) this.#moveBreak(now - seenMs)
    if (away !== null) this.#stopAndAsk(live, away.atOnce, away.question)
    // Noted also where it stands still: the clock of before must not count when it goes on.
    seen.note([live.id])
  }

  #hear(news: ClockNews): void {
    const { seen, publish } = this.#options
    switch (news.kind) {
      case 'slept':
        return this.#ask(news)
      case 'wall-jumped':
        for (const live of this.#watchedNow())
          makeEdits(live, editsOfRun(afterWallJump(news)), clockActor)
        this.#moveBreak(news.byMs)
        // What was seen was seen on the clock of before.
        seen.note(this.#watchedNow().map(({ id }) => id))
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

  #ask(news: ClockNews & { kind: 'slept' }): void {
    const { state } = this.#options
    const live = state.live()
    const asked = askAfterSleep(state.tables(), news)
    if (live !== null && asked !== null) this.#stopAndAsk(live, asked.atOnce, asked.question)
  }

  /** The question is there before the slot stands still, so that the room is told of both at once. */
  #stopAndAsk(live: LiveWorkshop, atOnce: RunGesture, asked: RunQuestion | null): void {
    const { state } = this.#options
    const run = currentRun(live.tables)
    const question = asked && run ? { runId: run.id, asked } : null
    if (question !== null) state.become({ question })
    const refusal = makeEdits(live, editsOfRun(atOnce.edits, atOnce.agoMs), clockActor)
    if (question !== null && refusal !== null) state.become({ question: null })
  }

  /** Somebody has let the slot go on, or ended it, without an answer. */
  #questionIsOver(tables: WorkshopTables): boolean {
    const { state } = this.#options
    const { question } = state.kept
    if (question === null || state.live() === null) return false
    const run = currentRun(tables)
    return run?.id !== question.runId || run.pausedMs === null
  }

  /** The open workshops that have come into the room; others are compared with the clock when they do. */
  #watchedNow(): readonly LiveWorkshop[] {
    return this.#options.workshops.allLive().filter((live) => this.#watched.has(live))
  }

  /** Those in which time counts: a slot runs, or a break has an end. */
  #counting(): readonly Id[] {
    const { state } = this.#options
    const inBreak = state.kept.stage.backAtMs === null ? null : state.live()
    return this.#watchedNow()
      .filter((live) => live === inBreak || isRunning(live.tables))
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
