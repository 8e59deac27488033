import { z } from 'zod'
import { idSchema, instantSchema, type EpochMs, type Id } from '../../core/base/ids.ts'
import type { Clock } from '../clock.ts'
import { keepSetting, type SettingKeeper } from './keep-setting.ts'

export type SeenRunsOptions = SettingKeeper & { readonly clock: Clock }

const settingName = 'seen'
const seenSchema = z.record(idSchema, instantSchema).catch({})

/** What a crash may forget of the time that was watched; each writing costs the disk a little. */
export const seenEveryMs = 10_000

/** When each workshop was last watched while its time counted; kept, so that a start knows since when nobody did. */
export class SeenRuns {
  readonly #options: SeenRunsOptions
  #seen: Readonly<Record<Id, EpochMs>>
  #notedMs = -Infinity

  constructor(options: SeenRunsOptions) {
    this.#options = options
    this.#seen = seenSchema.parse(options.library.setting(settingName))
  }

  /** 0 where it was never watched. */
  lastMs(id: Id): EpochMs {
    return this.#seen[id] ?? 0
  }

  /** These are watched; written down now and then. */
  watch(ids: readonly Id[]): void {
    if (this.#options.clock.monotonicMs() - this.#notedMs >= seenEveryMs) this.note(ids)
  }

  /** These are watched; written down now. */
  note(ids: readonly Id[]): void {
    if (ids.length === 0) return
    const { clock, library } = this.#options
    const known = Object.entries(this.#seen).filter(([id]) => library.entry(id) !== null)
    const now = clock.now()
    this.#notedMs = clock.monotonicMs()
    this.#seen = Object.fromEntries([...known, ...ids.map((id) => [id, now] as const)])
    keepSetting(this.#options, settingName, this.#seen)
  }
}
