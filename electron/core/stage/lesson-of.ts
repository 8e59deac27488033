import type { Slot } from '../agenda/tables.ts'
import type { Lesson, Lessons, Slide } from '../course/lesson.ts'
import type { RunTables } from '../run/tables.ts'
import { dayBeforeOf } from './day-before.ts'

/**
 * What is taught in a slot where it stands: a slide of the day before is left out where there was none.
 * Null where the slot has no lesson.
 */
export function lessonOf(slot: Slot, lessons: Lessons, tables: RunTables): Lesson | null {
  const lesson = lessons[slot.packKey ?? ''] ?? null
  if (lesson === null || !lesson.steps.some(({ slides }) => slides.some(isOfDayBefore))) {
    return lesson
  }
  if (dayBeforeOf(tables, slot) !== undefined) return lesson
  const steps = lesson.steps.map((step) => ({
    ...step,
    slides: step.slides.filter((slide) => !isOfDayBefore(slide)),
  }))
  return { ...lesson, steps }
}

const isOfDayBefore = ({ figure }: Slide) => figure?.kind === 'day-before'
