import {
  stepOf,
  stopAt,
  stopsOf,
  type Stop,
  type StopChoice,
} from '../../../electron/core/stage/stops.ts'
import { lessonOf } from '../../../electron/core/stage/lesson-of.ts'
import { slotSteps, type SlotStep } from '../../../electron/core/stage/slot-steps.ts'
import type { Lesson, LessonStep } from '../../../electron/core/course/lesson.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import { useRunTables, useLessons } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'

/** The slot that is taught now, or next, and where it stands. */
export type Teaching = {
  readonly slot: Slot
  readonly running: boolean
  readonly lesson: Lesson | null
  readonly stops: readonly Stop[]
  /** Place in `stops`; -1 where it has none, or does not run. */
  readonly at: number
  readonly steps: readonly SlotStep[]
  /** Place in `steps` of the one that is due, else of the first; -1 without steps. */
  readonly stepAt: number
  readonly step: LessonStep | null
}

/** What is taught at this moment; null where nothing runs and nothing comes. */
export function useTeaching(choice: StopChoice | null): Teaching | null {
  const lessons = useLessons()
  const tables = useRunTables()
  const { current, next } = useRun().run
  const slot = current?.slot ?? next
  if (slot === null) return null
  return teachingOf(slot, current, lessonOf(slot, lessons, tables), choice)
}

function teachingOf(
  slot: Slot,
  current: CurrentSlot | null,
  lesson: Lesson | null,
  choice: StopChoice | null,
): Teaching {
  const stops = stopsOf(slot, lesson)
  const steps = slotSteps(slot, current, lesson, choice)
  const due = steps.findIndex(({ state }) => state === 'now')
  const stepAt = due >= 0 ? due : Math.min(0, steps.length - 1)
  const key = steps[stepAt]?.key
  return {
    slot,
    running: current !== null,
    lesson,
    stops,
    at: current === null ? -1 : stopAt(stops, current.run, choice),
    steps,
    stepAt,
    step: (lesson && key !== undefined && stepOf(lesson, key)) || null,
  }
}
