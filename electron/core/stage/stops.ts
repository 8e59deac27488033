import type { Slot } from '../agenda/tables.ts'
import type { Lesson, LessonStep, Slide } from '../course/lesson.ts'
import type { SlotRun } from '../run/tables.ts'
import type { Id } from '../base/ids.ts'

/** Where the clicker can stand in a slot: at a step, and there at a slide or at the step's own text. */
export type Stop = { readonly step: string; readonly slide: string | null }

/** The stop that was chosen last, and in which slot. */
export type StopChoice = Stop & { readonly slotId: Id<'slot'> }

/**
 * The stops of a slot in order. In practice a step begins with what it asks of the room, elsewhere that
 * stands only where the step has no slide. A step that has nothing for the room is a stop too: the
 * facilitator speaks, and the wall keeps what it shows. A slot without a lesson has none.
 */
export function stopsOf(slot: Slot, lesson: Lesson | null): readonly Stop[] {
  if (lesson === null) return []
  return (slot.script?.steps ?? []).flatMap(({ key }): readonly Stop[] => {
    const step = stepOf(lesson, key)
    const slides = (step?.slides ?? []).map((slide) => ({ step: key, slide: slide.key }))
    const begins = slides.length === 0 || (slot.kind === 'practice' && step?.stage !== null)
    return [...(begins ? [{ step: key, slide: null }] : []), ...slides]
  })
}

/** Where the room stands in the stops of the slot that runs, from 0; -1 where it has none. */
export function stopAt(
  stops: readonly Stop[],
  run: Pick<SlotRun, 'slotId' | 'steps'>,
  choice: StopChoice | null,
): number {
  const chosen = stops.findIndex(
    (stop) =>
      choice?.slotId === run.slotId && stop.step === choice.step && stop.slide === choice.slide,
  )
  if (chosen >= 0) return chosen
  // Without a choice, as after another start, the step that was begun last says where.
  const step = run.steps.at(-1)?.key
  const begun = stops.findIndex((stop) => stop.step === step)
  return begun >= 0 ? begun : Math.min(0, stops.length - 1)
}

/** What a stop shows the room; null where it is the facilitator's alone. */
export type Shown =
  | { readonly kind: 'slide'; readonly step: LessonStep; readonly slide: Slide }
  | { readonly kind: 'step'; readonly step: LessonStep }

/** What the wall shows at a stop: where that has nothing for the room, what stood there before it. */
export function shownAt(stops: readonly Stop[], at: number, lesson: Lesson): Shown | null {
  for (let back = at; back >= 0; back -= 1) {
    const shown = shownOf(stops[back], lesson)
    if (shown !== null) return shown
  }
  return null
}

function shownOf(stop: Stop | undefined, lesson: Lesson): Shown | null {
  const step = stop && stepOf(lesson, stop.step)
  if (step === undefined) return null
  const slide = step.slides.find(({ key }) => key === stop?.slide)
  if (slide !== undefined) return { kind: 'slide', step, slide }
  return step.stage === null ? null : { kind: 'step', step }
}

/** The part of a lesson that goes with a step of the script. */
export const stepOf = (lesson: Lesson, key: string): LessonStep | undefined =>
  lesson.steps.find((step) => step.key === key)
