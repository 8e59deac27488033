import { z } from 'zod'
import type { Desktop, StageWish } from '../../core/contract/desktop.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { sleepQuestionSchema, type Room, type StageAct } from '../../core/contract/room.ts'
import type { SleepAnswer } from '../../core/run/ask-after-sleep.ts'
import { actOnStage } from '../../core/stage/act-on-stage.ts'
import { newStage, stageStateSchema } from '../../core/stage/stage-state.ts'
import { stagePicture } from '../../core/stage/stage-view.ts'
import type { Language } from '../../core/text/language.ts'
import { idSchema, type Id } from '../../core/workshop/ids.ts'
import { currentRun } from '../../core/workshop/run.ts'
import { tablesFrom, type WorkshopTables } from '../../core/workshop/tables.ts'
import { zoneOffset } from '../../core/workshop/zone.ts'
import type { Clock } from '../clock.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { Workshops } from '../workshops/workshops.ts'

export type RoomKeeperOptions = {
  readonly library: LibraryStore
  readonly workshops: Workshops
  readonly clock: Clock
  readonly publish: (event: FeedEvent) => void
  readonly firstLanguage: Language | undefined
}

const keptSchema = z.strictObject({
  workshopId: idSchema.nullable(),
  stage: stageStateSchema,
  question: sleepQuestionSchema.nullable(),
})
type Kept = z.infer<typeof keptSchema>

/** The workshop that is in the room, and its projector; kept from one start to the next. */
export class RoomKeeper {
  readonly #options: RoomKeeperOptions
  #kept: Kept
  #tables: WorkshopTables = tablesFrom({})
  #desktop: Desktop | null = null

  constructor(options: RoomKeeperOptions) {
    this.#options = options
    const kept = keptSchema.safeParse(options.library.setting('room'))
    const stage = newStage(options.firstLanguage ?? 'en')
    this.#kept = kept.success ? kept.data : { workshopId: null, stage, question: null }
  }

  current(): Room {
    const run = currentRun(this.#tables)
    return { ...this.#kept, running: run !== undefined && run.pausedMs === null }
  }

  async enter(workshopId: Id | null): Promise<Room> {
    this.#tables =
      workshopId === null ? tablesFrom({}) : (await this.#options.workshops.open(workshopId)).tables
    return this.#become({ workshopId, question: null })
  }

  stage(act: StageAct): Room {
    const now = this.#options.clock.now()
    const [workshop] = this.#tables.workshop.values()
    const offset = zoneOffset(workshop?.timeZone ?? 'UTC')
    const { stage } = this.#kept
    const picture = () => stagePicture({ tables: this.#tables, state: stage, now, offset })
    return this.#become({ stage: actOnStage(stage, act, picture) })
  }

  answer(_answer: SleepAnswer, _actor: string): Room {
    return this.#become({ question: null })
  }

  desktop(): Desktop | null {
    return this.#desktop
  }

  placeStage(wish: StageWish): void {
    this.#options.publish({ kind: 'stage-wish', wish })
  }

  #become(next: Partial<Kept>): Room {
    this.#kept = { ...this.#kept, ...next }
    this.#options.library.putSetting('room', this.#kept)
    const room = this.current()
    this.#options.publish({ kind: 'room-changed', room })
    return room
  }
}
