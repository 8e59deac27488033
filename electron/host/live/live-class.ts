import { Refused } from '../../core/contract/app-error.ts'
import type { Desktop } from '../../core/stage/desktop.ts'
import type { FeedEntry, FeedEvent } from '../../core/contract/feed.ts'
import type { Press } from '../../core/stage/presses.ts'
import type { Room } from '../../core/contract/areas/live.ts'
import type { StageAct } from '../../core/stage/stage-act.ts'
import { answerGesture, type SleepAnswer } from '../../core/run/ask-after-sleep.ts'
import { pressed } from '../../core/stage/pressed.ts'
import { actOnStage } from '../../core/stage/act-on-stage.ts'
import { giveWayToBreak, giveWayToRun, giveWayToSlot } from '../../core/stage/give-way.ts'
import { stagePicture } from '../../core/stage/stage-view.ts'
import { sameValue } from '../../core/base/same-value.ts'
import type { RunEdit } from '../../core/run/run-edit.ts'
import type { Id } from '../../core/base/ids.ts'
import { currentRun } from '../../core/run/run-time.ts'
import { clockActor, roomActor } from '../../core/workshop/undo-stacks.ts'
import { roomOffset } from '../../core/base/zone.ts'
import type { Clock } from '../clock.ts'
import type { KeptCourses } from '../course/kept-courses.ts'
import { newId } from '../new-id.ts'
import type { ClockEdit } from '../session/workshop-session.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import { Bounce } from '../../core/stage/bounce.ts'
import { editsOfRun, makeEdits } from './make-edits.ts'
import { ClockCorrections } from './clock-corrections.ts'
import { RoomClock } from './room-clock.ts'
import { SeenRuns } from './seen-runs.ts'
import { TaughtLessons } from './taught-lessons.ts'
import { RoomState, type RoomStateOptions, type StageLanguages } from './room-state.ts'
import { KeptTextScales } from './text-scales.ts'

export type LiveClassOptions = Omit<RoomStateOptions, 'textScale'> & {
  readonly clock: Clock
  readonly courses: Pick<KeptCourses, 'of'>
  readonly subscribe: (listener: (event: FeedEvent) => void) => () => void
}

/** Who drives the room from the console, and for whom the room acts by itself. */
const facilitator = 'facilitator'

/** The workshop that is in the room, and its projector; kept from one start to the next. */
export class LiveClass {
  readonly #options: LiveClassOptions
  readonly #state: RoomState
  readonly #textScales: KeptTextScales
  readonly #corrections: ClockCorrections
  readonly #clock: RoomClock
  readonly #bounce: Bounce
  readonly #lessons: TaughtLessons
  readonly #unsubscribe: () => void
  #desktop: Desktop | null = null
  #entering = 0

  constructor(options: LiveClassOptions) {
    const { library, workshops, clock, publish, disk } = options
    this.#options = options
    this.#textScales = new KeptTextScales(options)
    const textScale = () => this.#textScales.on(this.#desktop)
    this.#state = new RoomState({ ...options, textScale })
    this.#bounce = new Bounce(() => clock.monotonicMs())
    this.#lessons = new TaughtLessons(options.courses)
    const seen = new SeenRuns({ library, clock, disk })
    this.#corrections = new ClockCorrections({ state: this.#state, seen, clock })
    this.#clock = new RoomClock({
      state: this.#state,
      seen,
      corrections: this.#corrections,
      workshops,
      clock,
      publish,
      advancingActor: facilitator,
      // Who presses Next just as the slot goes on by itself means this one step.
      onAdvance: () => void this.#bounce.isBounce('next'),
    })
    this.#unsubscribe = options.subscribe((event) => this.#hear(event))
    this.#goOn()
  }

  current(): Room {
    return this.#state.current()
  }

  /** Puts a workshop into the room, or with null takes it out. Refused where it cannot be opened. */
  async enter(workshopId: Id | null): Promise<Room> {
    const entering = ++this.#entering
    if (workshopId !== null) {
      if (this.#isGone(workshopId)) throw new Refused('not-found')
      const live = await this.#options.workshops.open(workshopId)
      await this.#lessons.read(live.tables)
    }
    // A clock that was set just now is no news to a workshop that comes in after it.
    this.beat()
    // Who asked last while a file was opening has the room.
    if (entering === this.#entering) this.#become(workshopId)
    return this.current()
  }

  /** Has a workshop come into the room in these languages, until others are chosen there. */
  keepLanguages(workshopId: Id, languages: StageLanguages): void {
    this.#state.keepLanguages(workshopId, languages)
  }

  /** What was sent before is done before: a freeze holds it. Nothing waits for a file that opens. */
  async stage(act: StageAct): Promise<Room> {
    if (this.#state.live() !== null) await this.#opened()
    return this.#actOnStage(act)
  }

  /** Answers the question about time that nobody watched; without a question nothing happens. */
  async answer(answer: SleepAnswer, actor: string): Promise<Room> {
    await this.#opened()
    this.#settle()
    const live = this.#state.live()
    const question = this.#state.question()
    if (live === null || question === null) return this.current()
    const { edits, agoMs } = answerGesture(question, answer)
    const refusal = makeEdits(live, editsOfRun(edits, agoMs), actor)
    if (refusal !== null) throw new Refused(refusal)
    return this.current()
  }

  /** What is done to the run of the room's workshop. Refused where there is none, or it cannot be done. */
  async run(edit: RunEdit, actor: string): Promise<Room> {
    await this.#opened()
    this.#settle()
    const live = this.#state.live()
    if (live === null) throw new Refused('not-found')
    const refusal = makeEdits(live, editsOfRun([edit]), actor)
    if (refusal !== null) throw new Refused(refusal)
    return this.current()
  }

  /** What a clicker or a key asks for; nothing happens without a workshop. */
  press(press: Press, actor: string = facilitator): void {
    this.#settle()
    const live = this.#state.live()
    if (live === null) return
    const taught = this.#lessons.of(live.tables)
    // Where the room stands is not known yet: the press has its turn as soon as it is.
    if (taught === null) {
      void this.#lessons.read(live.tables).then(() => this.press(press, actor))
      return
    }
    const { lessons } = taught
    const { stop: choice } = this.#state.kept.stage
    const { edit, act } = pressed(press, { tables: live.tables, lessons, choice }, newId())
    if (this.#bounce.isBounce(press, edit !== null)) return
    if (edit !== null && makeEdits(live, editsOfRun([edit]), actor) !== null) return
    if (act !== null) this.#actOnStage(act)
  }

  desktop(): Desktop | null {
    return this.#desktop
  }

  /** The windows and displays, as the shell sees them. */
  noteDesktop(desktop: Desktop | null): void {
    if (sameValue(desktop, this.#desktop)) return
    this.#desktop = desktop
    this.#options.publish({ kind: 'desktop-changed', desktop })
    // Another projector has a size of text of its own.
    this.#state.tell()
  }

  /** Chooses how large text is on the screen that shows the stage now. */
  chooseTextScale(scale: number): Room {
    this.#textScales.choose(this.#desktop, scale)
    this.#state.tell()
    return this.current()
  }

  /** What the clocks make of a workshop: its session decides this before anything else. */
  corrections(live: LiveWorkshop): readonly ClockEdit[] {
    return this.#corrections.of(live)
  }

  /** Brings the run up to the clocks now, as after a sleep. */
  beat(): void {
    this.#clock.beat()
  }

  /** The laptop is about to sleep: commits what waits. */
  suspend(): void {
    this.beat()
    for (const live of this.#options.workshops.allLive()) live.flush()
    this.#clock.noteSeen()
  }

  close(): void {
    this.beat()
    this.#unsubscribe()
    this.#clock.stop()
  }

  /** What was on goes on. A file that cannot be opened is told of when the console opens it. */
  #goOn(): void {
    const { workshopId } = this.#state.kept
    this.#clock.beat()
    if (workshopId === null) return
    if (this.#isGone(workshopId)) return this.#become(null)
    this.#opened().catch(() => undefined)
  }

  #become(workshopId: Id | null): void {
    const { kept } = this.#state
    if (workshopId !== kept.workshopId) {
      const live = workshopId === null ? null : this.#options.workshops.live(workshopId)
      const [workshop] = live?.tables.workshop.values() ?? []
      const stage = this.#state.stageFor(workshopId, workshop?.language ?? kept.stage.language)
      this.#state.become({ workshopId, stage, question: null })
    }
    if (workshopId === null) this.#clock.follow()
    else this.beat()
  }

  async #opened(): Promise<void> {
    const { workshopId } = this.#state.kept
    if (workshopId === null) return
    const live = await this.#options.workshops.open(workshopId)
    await this.#lessons.read(live.tables)
  }

  #actOnStage(act: StageAct): Room {
    this.#settle()
    if (act.kind === 'board' && !this.#state.tables().board.has(act.boardId)) {
      throw new Refused('not-found')
    }
    const { stage } = this.#state.kept
    this.#state.become({ stage: actOnStage(stage, act, () => this.#picture()) })
    if (act.kind === 'stop') this.#noteStep(act.step)
    this.#state.tell()
    return this.current()
  }

  /** A step that is begun is part of the run: after another start the room stands there again. */
  #noteStep(key: string): void {
    const live = this.#state.live()
    const run = live === null ? undefined : currentRun(live.tables)
    if (live === null || run === undefined || run.steps.at(-1)?.key === key) return
    const isFirst = live.tables.slot.get(run.slotId)?.script?.steps[0]?.key === key
    if (run.steps.length === 0 && isFirst) return
    makeEdits(live, editsOfRun([{ kind: 'run.step', key }]), roomActor)
  }

  /** Everything pressed before has been done. */
  #settle(): void {
    this.beat()
    this.#state.live()?.flush()
  }

  #picture() {
    const tables = this.#state.tables()
    const [workshop] = tables.workshop.values()
    const offset = roomOffset(workshop?.timeZone)
    const { stage: state } = this.#state.kept
    const { lessons = {}, energisers = [] } = this.#lessons.of(tables) ?? {}
    const now = this.#options.clock.now()
    return stagePicture({ tables, lessons, energisers, state, now, offset })
  }

  #hear(event: FeedEvent): void {
    if (event.kind === 'workshop-changed' && event.entries.some(isOfClock))
      this.#clock.noteCorrected(event.workshopId)
    const { workshopId } = this.#state.kept
    if (workshopId === null) return
    if (event.kind === 'library-changed' && this.#isGone(workshopId)) this.#become(null)
    const isAbout = event.kind === 'workshop-changed' || event.kind === 'workshop-replaced'
    if (!isAbout || event.workshopId !== workshopId) return
    if (event.kind === 'workshop-replaced') return this.beat()
    this.#clock.follow()
    const { stage } = this.#state.kept
    if (event.entries.some(isNewRun)) this.#state.become({ stage: giveWayToRun(stage) })
    else if (event.entries.some(starts('slot_run')))
      this.#state.become({ stage: giveWayToSlot(stage) })
    else if (event.entries.some(starts('break_run')))
      this.#state.become({ stage: giveWayToBreak(stage) })
    this.#state.tell()
  }

  /** Removed from the library; a line that was never there is for opening to refuse. */
  #isGone(workshopId: Id): boolean {
    const entry = this.#options.library.entry(workshopId)
    return entry !== null && entry.removedMs !== null
  }
}

const isOfClock = ({ actor }: FeedEntry): boolean => actor === clockActor

/** Whether a slot was begun anew; one that comes back by undo or redo stands where it stood. */
const isNewRun = ({ turn, changes }: FeedEntry): boolean =>
  turn === null && changes.some(({ table, before }) => table === 'slot_run' && before === null)

/** Whether a slot or a break runs that did not run before. */
const starts =
  (run: 'slot_run' | 'break_run') =>
  ({ changes }: FeedEntry): boolean =>
    changes.some(
      ({ table, before, after }) =>
        table === run && after?.['endedMs'] === null && before?.['endedMs'] !== null,
    )
