import { sortedRecords } from '../../electron/core/base/sorted-records.ts'
import type { Slot } from '../../electron/core/agenda/tables.ts'
import { instantOf, zoneOffset } from '../../electron/core/base/zone.ts'
import type { CoursePack } from '../../electron/core/course/course-pack.ts'
import { agendaPackOf, workshopFromTemplate } from '../../electron/core/course/new-workshop.ts'
import { currentRun } from '../../electron/core/run/run-time.ts'
import { actOnStage } from '../../electron/core/stage/act-on-stage.ts'
import { stopsNow } from '../../electron/core/stage/ahead.ts'
import { giveWayToRun } from '../../electron/core/stage/give-way.ts'
import { pressed } from '../../electron/core/stage/pressed.ts'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { newStage, type StageState } from '../../electron/core/stage/stage-state.ts'
import { stagePicture } from '../../electron/core/stage/stage-view.ts'
import type { Stop } from '../../electron/core/stage/stops.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { applyEdits } from './apply-edits.ts'
import type { Room } from './stage-pictures.ts'
import { idOf } from './workshop-arbitrary.ts'

/** What the wall showed after a press, and where the class stood; no slot where none ran. */
export type Seen = {
  readonly slot: Slot | null
  readonly stop: Stop | null
  readonly picture: StagePicture
}

/** A workshop as the course makes it, of 24 people who have no groups yet. */
export function workshopOf(pack: CoursePack, agendaKey: string): WorkshopTables {
  let made = 0
  const records = workshopFromTemplate({
    pack: agendaPackOf(pack, '0'.repeat(64)),
    ...{ agendaKey, name: 'Loyalty', code: 'Loyalty', startDate: '2026-11-24', language: 'en' },
    ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '' },
    ...{ headCount: 24, newId: () => idOf(1, ++made) },
  })
  return tablesFrom(records)
}

const minuteMs = 60_000
const offset = zoneOffset('Asia/Phnom_Penh')
/** No agenda asks for more presses: a walk that goes in a circle ends. */
const mostPresses = 2000

/**
 * The whole of an agenda by *forward* alone, each day on its date and each slot as long as it was planned;
 * after every press what stands on the wall.
 */
export function walkAgenda(pack: CoursePack, agendaKey: string, room: Room): readonly Seen[] {
  const { lessons } = pack
  let tables = workshopOf(pack, agendaKey)
  let state: StageState = { ...newStage(room[0]), secondLanguage: room[1] ?? null }
  const mornings = sortedRecords(tables.day).map(({ date, startMinute }) =>
    instantOf({ date, minute: startMinute }, offset),
  )
  let now = mornings.shift() ?? 0
  const seen: Seen[] = []
  const moment = () => ({ tables, lessons, choice: state.stop })
  for (let press = 0; press < mostPresses; press += 1) {
    const { edit, act } = pressed('forward', moment(), idOf(12, press))
    if (edit === null && act === null) return seen
    if (edit !== null) tables = applyEdits(tables, [edit], now)
    if (edit?.kind === 'run.start') state = giveWayToRun(state)
    if (act !== null) state = actOnStage(state, act, () => picture())
    const place = stopsNow(moment())
    const slot = tables.slot.get(currentRun(tables)?.slotId ?? '') ?? null
    seen.push({ slot, stop: place?.stops[place.at] ?? null, picture: picture() })
    if (slot === null) now = mornings.shift() ?? now
    else now += Math.round((slot.durationMin * minuteMs) / (place?.stops.length ?? 1))
  }
  throw new Error(`${agendaKey} does not end`)

  function picture(): StagePicture {
    return stagePicture({ tables, lessons, energisers: [], state, now, offset })
  }
}
