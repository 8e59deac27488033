import { newRanks } from '../base/ranks.ts'
import type { Language } from '../text/language.ts'
import type { Id, LocalDate } from '../base/ids.ts'
import type { Anchor, CourseModule, Day, Slot } from '../agenda/tables.ts'
import type { Template } from '../board/tables.ts'
import type { WorkshopRecord } from '../workshop/workshop-record.ts'
import type { RecordOf } from '../workshop/tables.ts'
import type { CoursePack } from './course-pack.ts'
import { agendaForAudience } from './agenda-for-audience.ts'
import type { OwnAgenda, OwnDay } from './own-course.ts'
import type { Audience, Track } from '../workshop/audience.ts'
import { audiencePlanOf, type AudiencePlan } from './audience-plan.ts'
import { currencyOf } from './currency-of.ts'
import { dateAfter } from '../base/date-after.ts'
import { slotsOf } from './totals.ts'

/** What a workshop is made from: a pack that ships, or a course that a person saved. */
export type AgendaPack = {
  /** As `key@version`. */
  readonly origin: string
  /** Names the lessons; null where there are none. */
  readonly courseHash: string | null
  readonly modules: readonly Pick<CourseModule, 'number' | 'title'>[]
  readonly agendas: readonly OwnAgenda[]
  readonly boards: Readonly<Record<string, Template['board']>>
  /** What it has for each audience; null where a person made it, whose minutes stand. */
  readonly audiencePlan: AudiencePlan | null
}

export type NewWorkshop = {
  readonly pack: AgendaPack
  /** One of the pack's agendas; anything else throws. */
  readonly agendaKey: string
  readonly name: string
  readonly code: string
  readonly startDate: LocalDate
  readonly language: Language
  readonly timeZone: string
  readonly place: string
  readonly facilitator: string
  readonly organisation: string
  readonly headCount: number
  readonly track?: Track | undefined
  readonly audience?: Audience | undefined
  readonly newId: () => Id
}

type NewRecords = {
  readonly [
    T in 'workshop' | 'day' | 'module' | 'slot' | 'anchor' | 'template'
  ]: readonly RecordOf<T>[]
}

/** What a workshop is made from where it is a pack that ships. */
export function agendaPackOf(pack: CoursePack, courseHash: string): AgendaPack {
  const { modules, boards } = pack
  const origin = `${pack.key}@${pack.version}`
  const [agendas, audiencePlan] = [agendasOf(pack), audiencePlanOf(pack)]
  return { origin, courseHash, modules, agendas, boards, audiencePlan }
}

/** The agendas of a pack that ships: each slot is taught by its lesson. */
export const agendasOf = (pack: Pick<CoursePack, 'agendas'>) =>
  pack.agendas.map((agenda) => ({
    ...agenda,
    days: agenda.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => ({ ...slot, packKey: slot.key })),
    })),
  }))

/** For whom a class is where nobody says it. */
const usualAudience: Audience = 'mixed'

/**
 * The records of a new workshop: the pack's agenda on real dates, with the minutes that it has for the
 * audience, its modules and all its boards.
 */
export function workshopFromTemplate(request: NewWorkshop): NewRecords {
  const { pack, newId, audience = usualAudience } = request
  const planned = pack.agendas.find(({ key }) => key === request.agendaKey)
  if (planned === undefined) throw new Error(`no agenda ${request.agendaKey} in ${pack.origin}`)
  const { agenda } = agendaForAudience(planned, pack.audiencePlan ?? [], audience)
  const module = modulesOf(pack, agenda, newId)
  const moduleIds = new Map(module.map(({ number, id }) => [number, id]))
  const days = planDays(agenda, request)
  const placed = days.map(({ day, from }) => placeDay(from, day.id, moduleIds, newId))
  const boards = Object.entries(pack.boards)
  return {
    workshop: [workshopRecord(request, agenda)],
    day: days.map(({ day }) => day),
    module,
    slot: placed.flatMap(({ slots }) => slots),
    anchor: placed.flatMap(({ anchors }) => anchors),
    template: boards.map(([key, board]) => ({ id: newId(), key, board })),
  }
}

function workshopRecord(request: NewWorkshop, agenda: OwnAgenda): WorkshopRecord {
  const { name, code, place, organisation, facilitator, timeZone, language, headCount } = request
  const { track = 'retail', audience = usualAudience } = request
  return {
    ...{ id: request.newId(), name, code, place, organisation, facilitator },
    ...{ timeZone, language, headCount },
    theoryTargetMin: agenda.theoryTargetMin,
    practiceTargetMin: agenda.practiceTargetMin,
    coursePack: request.pack.origin,
    courseHash: request.pack.courseHash,
    ...{ track, audience },
    currency: currencyOf(timeZone),
  }
}

function modulesOf(pack: AgendaPack, agenda: OwnAgenda, newId: () => Id): readonly CourseModule[] {
  const used = new Set(slotsOf(agenda).map((slot) => slot.module))
  const modules = pack.modules.filter(({ number }) => used.has(number))
  return withRanks(modules).map(([{ number, title }, rank]) => ({
    id: newId(),
    rank,
    number,
    title,
  }))
}

type PlannedDay = { readonly day: Day; readonly from: OwnDay }

function planDays(agenda: OwnAgenda, { startDate, newId }: NewWorkshop): readonly PlannedDay[] {
  return withRanks(agenda.days).map(([from, rank]) => {
    const date = dateAfter(startDate, from.dayOffset)
    return { from, day: { id: newId(), rank, date, startMinute: from.startMinute } }
  })
}

function placeDay(
  from: OwnDay,
  dayId: Id,
  moduleIds: ReadonlyMap<number, Id>,
  newId: () => Id,
): { readonly slots: readonly Slot[]; readonly anchors: readonly Anchor[] } {
  const slotIds = new Map<string, Id>()
  const slots = withRanks(from.slots).map(([{ key, module, ...slot }, rank]): Slot => {
    const id = newId()
    slotIds.set(key, id)
    const moduleId = module === null ? null : (moduleIds.get(module) ?? null)
    return { ...slot, id, dayId, moduleId, rank }
  })
  const anchors = from.anchors.map(({ slotKey, minute, title }): Anchor => {
    const slotId = slotKey === null ? null : (slotIds.get(slotKey) ?? null)
    return { id: newId(), dayId, slotId, minute, title }
  })
  return { slots, anchors }
}

function withRanks<T>(list: readonly T[]): readonly (readonly [T, string])[] {
  const ranks = newRanks(list.length)
  return list.map((one, i) => [one, ranks[i] ?? ''] as const)
}
