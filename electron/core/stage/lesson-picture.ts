import type { Slot } from '../agenda/tables.ts'
import { mapFigure } from '../course/figure.ts'
import { figureOf } from '../course/formula/figure-of.ts'
import { filledIn, quantitiesIn } from '../course/lesson-facts.ts'
import type { Lesson, LessonStep, Slide } from '../course/lesson.ts'
import type { CurrentSlot } from '../run/run-view.ts'
import type { FullText } from '../text/language.ts'
import { phaseOf } from '../run/run-time.ts'
import { dayBefore } from './day-before.ts'
import {
  everyPicture,
  shownCountdown,
  wordsOf,
  type StageMoment,
  type Timed,
} from './picture-parts.ts'
import { lessonOf } from './lesson-of.ts'
import type { RoomFigure, StageCountdown, StagePicture } from './stage-picture.ts'
import { shownAt, stepOf, stopAt, stopsOf, type Shown } from './stops.ts'
import type { Words } from './words-in.ts'

/** What the slot's lesson has for the room at its stop; null where it has nothing, or there is no lesson. */
export function lessonPicture(moment: StageMoment, current: CurrentSlot): StagePicture | null {
  const { slot, run } = current
  const lesson = lessonOf(slot, moment.lessons, moment.tables)
  if (lesson === null) return null
  const stops = stopsOf(slot, lesson)
  const at = stopAt(stops, run, moment.state.stop)
  const shown = shownAt(stops, at, lesson)
  if (shown === null) return null
  const say = (text: FullText, step: LessonStep | null) =>
    wordsOf(moment, filledIn(text, { lesson, step, slot }, moment.tables))
  const common = { ...everyPicture(moment), countdown: shownCountdown(moment, current) }
  if (slot.kind === 'practice' && shown.kind === 'step') {
    return stepsPicture(moment, current, { lesson, shown, say, common })
  }
  const { step } = shown
  const slide = shown.kind === 'slide' ? shown.slide : null
  const { figure, title } = slideParts(slide, step)
  return {
    kind: 'slide',
    ...common,
    title: title === null ? [] : say(title, step),
    points: (slide?.points ?? []).map(({ text }) => say(text, step)),
    figure: figure && roomFigure(moment, figure, { slot, lesson, say: (text) => say(text, step) }),
    stop: { at: at + 1, of: stops.length },
    minutesLeft: minutesLeft(current),
  }
}

type InSlot = {
  readonly slot: Slot
  readonly lesson: Lesson
  readonly say: (text: FullText) => Words
}

/** A figure in the words of the room; that of the day before is drawn from the workshop. */
function roomFigure(
  moment: StageMoment,
  figure: NonNullable<Slide['figure']>,
  { slot, lesson, say }: InSlot,
): RoomFigure | null {
  if (figure.kind !== 'day-before')
    return mapFigure(figureOf(figure, quantitiesIn(lesson, moment.tables)), say)
  return dayBefore(moment.tables, slot, (text) => wordsOf(moment, text))
}

/** A quotation stands for itself; a step without a slide is its own title. */
function slideParts(slide: Slide | null, step: LessonStep) {
  const figure = slide?.figure ?? null
  const title = slide === null ? step.stage : figure?.kind === 'quote' ? null : slide.title
  return { figure, title }
}

function minutesLeft({ paused, remainingMs }: CurrentSlot): number | null {
  return paused || remainingMs <= 0 ? null : Math.ceil(remainingMs / 60_000)
}

type StepsParts = {
  readonly lesson: Lesson
  readonly shown: Shown
  readonly say: (text: FullText, step: LessonStep | null) => Words
  readonly common: ReturnType<typeof everyPicture> & { readonly countdown: StageCountdown }
}

/** What the groups do now, among all that the slot asks of them. */
function stepsPicture(
  moment: StageMoment,
  current: CurrentSlot,
  { lesson, shown, say, common }: StepsParts,
): StagePicture {
  const { slot } = current
  const all = (slot.script?.steps ?? []).flatMap(({ key, durationMin }) => {
    const step = stepOf(lesson, key)
    return step?.stage ? [{ key, durationMin, words: say(step.stage, step) }] : []
  })
  const now = all.findIndex(({ key }) => key === shown.step.key)
  const stateOf = (at: number) => (at === now ? 'now' : at < now ? 'done' : 'later')
  const module = moment.tables.module.get(slot.moduleId ?? '')
  return {
    kind: 'steps',
    ...common,
    title: wordsOf(moment, slot.title),
    method: slot.method,
    module: module ? { number: module.number, title: wordsOf(moment, module.title) } : null,
    steps: all.map(({ words, durationMin }, at) => ({ words, durationMin, state: stateOf(at) })),
    youWillHave: lesson.youWillHave === null ? [] : say(lesson.youWillHave, null),
    stepCountdown: shownCountdown(moment, stepTime(current, shown.step.key)),
  }
}

/** The time of a step, counted in running time from when it was begun: no pause takes any of it. */
function stepTime({ slot, run, elapsedMs, paused }: CurrentSlot, key: string): Timed {
  const allottedMs =
    (slot.script?.steps.find((step) => step.key === key)?.durationMin ?? 0) * 60_000
  const begun = run.steps.findLast((step) => step.key === key)?.atMs ?? 0
  const remainingMs = allottedMs - (elapsedMs - begun)
  return { remainingMs, allottedMs, paused, phase: phaseOf(remainingMs, allottedMs) }
}
