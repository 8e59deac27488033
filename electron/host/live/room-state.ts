import { z } from 'zod'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { runQuestionSchema, type RunQuestion } from '../../core/run/run-question.ts'
import type { Room } from '../../core/contract/areas/live.ts'
import { keptStageSchema, newStage, type StageState } from '../../core/stage/stage-state.ts'
import type { Language } from '../../core/text/language.ts'
import { sameValue } from '../../core/base/same-value.ts'
import { idSchema, type Id } from '../../core/base/ids.ts'
import { currentRun, isRunning } from '../../core/run/run-time.ts'
import { tablesFrom, type WorkshopTables } from '../../core/workshop/tables.ts'
import type { Disk } from '../health.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { keepSetting } from './keep-setting.ts'

export type RoomStateOptions = {
  readonly library: LibraryStore
  readonly workshops: Workshops
  readonly publish: (event: FeedEvent) => void
  readonly disk: Pick<Disk, 'noteWrite'>
  readonly firstLanguage: Language | undefined
  /** Of the stage's text on the screen that shows it. */
  readonly textScale: () => number
}

/** A question about time that nobody watched, and the run that stands still for it. */
const askedSchema = z.strictObject({ runId: idSchema, asked: runQuestionSchema })

const keptSchema = z.strictObject({
  workshopId: idSchema.nullable(),
  // A stage of another version is no reason to forget which workshop is on.
  stage: keptStageSchema.nullable().catch(null),
  question: askedSchema.nullable().catch(null),
})

/** What is kept of the room from one start to the next. */
export type KeptRoom = {
  readonly workshopId: Id | null
  readonly stage: StageState
  readonly question: z.infer<typeof askedSchema> | null
}

const settingName = 'room'
const ownSetting = (workshopId: Id) => `stage-languages ${workshopId}`
/** What is the workshop's own of its stage: it is as it was when the workshop comes back into the room. */
const ownSchema = keptStageSchema.pick({ language: true, secondLanguage: true, stop: true })
export type StageLanguages = Pick<StageState, 'language' | 'secondLanguage'>
const noTables = tablesFrom({})

/** The room as it stands: what is kept of it, and the workshop behind it while that is open. */
export class RoomState {
  readonly #options: RoomStateOptions
  #kept: KeptRoom
  #told: Room

  constructor(options: RoomStateOptions) {
    this.#options = options
    const read = keptSchema.safeParse(options.library.setting(settingName))
    const kept = read.success ? read.data : { workshopId: null, stage: null, question: null }
    this.#kept = { ...kept, stage: kept.stage ?? newStage(options.firstLanguage ?? 'en') }
    this.#told = this.current()
  }

  get kept(): KeptRoom {
    return this.#kept
  }

  live(): LiveWorkshop | null {
    const { workshopId } = this.#kept
    return workshopId === null ? null : this.#options.workshops.live(workshopId)
  }

  /** Empty while no workshop is open. */
  tables(): WorkshopTables {
    return this.live()?.tables ?? noTables
  }

  current(): Room {
    const { workshopId, stage } = this.#kept
    return {
      workshopId,
      stage,
      textScale: this.#options.textScale(),
      question: this.question(),
      running: isRunning(this.tables()),
    }
  }

  /** What is asked, while the slot stands still for it: once it goes on, that is the answer. */
  question(): RunQuestion | null {
    const { question } = this.#kept
    if (question === null || this.live() === null) return question?.asked ?? null
    const run = currentRun(this.tables())
    return run?.id === question.runId && run.pausedMs !== null ? question.asked : null
  }

  /** Keeps the change; `tell` tells of it. */
  become(next: Partial<KeptRoom>): void {
    const before = this.#kept
    const kept = { ...before, ...next }
    if (sameValue(kept, before)) return
    this.#kept = kept
    this.#write()
    if (kept.workshopId === before.workshopId) this.#keepOwn(before.stage)
  }

  /**
   * A stage for a workshop that comes into the room: in the languages that it had when it was there last,
   * and as light or dark as the room had it.
   */
  stageFor(workshopId: Id | null, otherwise: Language): StageState {
    const fresh = { ...newStage(otherwise), theme: this.#kept.stage.theme }
    if (workshopId === null) return fresh
    const setting = this.#options.library.setting(ownSetting(workshopId))
    const read = ownSchema.safeParse(setting)
    return read.success ? { ...fresh, ...read.data } : fresh
  }

  /** Has a workshop come into the room in these languages. */
  keepLanguages(workshopId: Id, { language, secondLanguage }: StageLanguages): void {
    keepSetting(this.#options, ownSetting(workshopId), { language, secondLanguage })
  }

  /** Tells of the room where something has changed since it was told last. */
  tell(): void {
    const room = this.current()
    if (sameValue(room, this.#told)) return
    this.#told = room
    this.#options.publish({ kind: 'room-changed', room })
  }

  /** Chosen for this workshop: another one in between does not change it. */
  #keepOwn(before: StageState): void {
    const { workshopId, stage } = this.#kept
    const own = ownSchema.parse(stage)
    if (workshopId === null || sameValue(own, ownSchema.parse(before))) return
    keepSetting(this.#options, ownSetting(workshopId), own)
  }

  #write(): void {
    keepSetting(this.#options, settingName, this.#kept)
  }
}
