import { sortedRecords } from '../base/sorted-records.ts'
import type { Slot } from '../agenda/tables.ts'
import { longDate } from '../text/dates.ts'
import { filled, type TextValues } from '../text/catalogue.ts'
import { languages, type FullText, type Language, type LocalText } from '../text/language.ts'
import type { LocalDate } from '../base/ids.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import { dateAfter, daysBetween } from '../base/date-after.ts'
import { quantitiesOf, type Quantities } from './formula/quantities.ts'
import { withValues } from './formula/value-places.ts'
import type { Lesson, LessonStep } from './lesson.ts'

/** What the places in a lesson's texts stand for: `{groups}`, `{minutesEach}`, `{day30}`, `{day60}`, `{day90}`. */
export const lessonPlaces = ['groups', 'minutesEach', 'day30', 'day60', 'day90'] as const

type FactTables = Pick<WorkshopTables, 'workshop' | 'group' | 'day'>

/** Where a text of a lesson stands; the step is null where it is the slot's own. */
export type TaughtAt = {
  readonly lesson: Lesson
  readonly step: LessonStep | null
  readonly slot: Slot
}

/** A text of a lesson with its places filled, each in the language of the reader. */
export function filledIn(text: FullText, at: TaughtAt, tables: FactTables): LocalText {
  if (languages.every((language) => !text[language].includes('{'))) return text
  const quantities = quantitiesIn(at.lesson, tables)
  const written = languages.map((language) => {
    const valued = withValues(text[language], language, quantities)
    const values = valued.includes('{') ? valuesFor(language, at, tables) : {}
    return [language, filled(valued, language, values)]
  })
  return Object.fromEntries(written) as LocalText
}

/** What the formulas of a lesson come to in this workshop. */
export function quantitiesIn(
  lesson: Pick<Lesson, 'steps'>,
  { workshop }: Pick<FactTables, 'workshop'>,
): Quantities {
  const [one] = workshop.values()
  return quantitiesOf(lesson, { currency: one?.currency })
}

function valuesFor(language: Language, { step, slot }: TaughtAt, tables: FactTables): TextValues {
  const groups = groupCount(tables)
  const date = (days: number) => {
    const day = dayAfterCourse(tables, days)
    return day === null ? '' : longDate(day, language)
  }
  return {
    groups,
    minutesEach: Math.max(1, Math.floor(sharedMinutes(step, slot) / groups)),
    day30: date(30),
    day60: date(60),
    day90: date(90),
  }
}

/** The minutes that the groups share out among them: of the step that says so, else of the step itself. */
function sharedMinutes(step: LessonStep | null, { script, durationMin }: Slot): number {
  const shared = step?.minutesOf ?? step?.key
  return script?.steps.find(({ key }) => key === shared)?.durationMin ?? durationMin
}

const usualGroupSize = 6

/** How many groups there are; before they are made, as many as there will be by the usual size. */
function groupCount({ group, workshop }: FactTables): number {
  if (group.size > 0) return group.size
  const [one] = workshop.values()
  return Math.max(1, Math.round((one?.headCount ?? 0) / usualGroupSize))
}

/** From one day to the next of a course at the most; a later day is one of follow-up. */
const daysTogether = 14

/** The date so many days after the course has ended, or the day of follow-up that is held about then. */
function dayAfterCourse({ day }: FactTables, days: number): LocalDate | null {
  const dates = sortedRecords(day).map(({ date }) => date)
  const gap = dates.findIndex((date, at) => daysBetween(dates[at - 1] ?? date, date) > daysTogether)
  const last = gap < 0 ? dates.at(-1) : dates[gap - 1]
  if (last === undefined) return null
  const planned = dateAfter(last, days)
  const held = dates.slice(gap < 0 ? dates.length : gap)
  return held.find((date) => Math.abs(daysBetween(planned, date)) <= daysTogether) ?? planned
}
