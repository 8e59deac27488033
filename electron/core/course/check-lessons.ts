import type { CourseIssue, CourseIssueKind } from './course-issue.ts'
import type { CoursePack, PackSlot } from './course-pack.ts'
import { checkFormulas } from './check-formulas.ts'
import type { CourseFigure } from './figure.ts'
import type { Lesson, Slide } from './lesson.ts'
import { valuePlaces } from './formula/value-places.ts'
import { lessonPlaces } from './lesson-facts.ts'
import { unknownPlaceholders } from './placeholders.ts'
import { slotsOf } from './totals.ts'

/** What keeps a slot from being taught: no lesson, other steps than its script, texts left open. */
export function checkLessons(pack: CoursePack): readonly CourseIssue[] {
  const slots = new Map(pack.agendas.flatMap(slotsOf).map((slot) => [slot.key, slot]))
  return [
    ...[...slots.values()].flatMap((slot) => checkTaught(slot, pack)),
    ...Object.entries(pack.lessons).flatMap(([key, lesson]) => checkLesson(key, lesson)),
  ]
}

const issue = (kind: CourseIssueKind, place: string, detail: string): CourseIssue => ({
  kind,
  place,
  detail,
})

function checkTaught(slot: PackSlot, { lessons }: CoursePack): readonly CourseIssue[] {
  const place = `lessons/${slot.key}`
  const lesson = Object.hasOwn(lessons, slot.key) ? lessons[slot.key] : undefined
  if (lesson === undefined) return [issue('lesson', place, 'missing')]
  const written = lesson.steps.map(({ key }) => key).join(', ')
  const scripted = slot.script.steps.map(({ key }) => key).join(', ')
  const steps =
    written === scripted ? [] : [issue('lesson', place, `${written}, scripted ${scripted}`)]
  return slot.kind === 'practice' ? [...steps, ...checkRoom(lesson, place)] : steps
}

/** In practice the room works by what it reads, from the first step on. */
function checkRoom({ youWillHave, steps }: Lesson, place: string): readonly CourseIssue[] {
  const [first] = steps
  const begins = first !== undefined && (first.stage !== null || first.slides.length > 0)
  return [
    ...(youWillHave === null ? [issue('room-text', place, 'youWillHave')] : []),
    ...(begins ? [] : [issue('room-text', place, first?.key ?? 'steps')]),
  ]
}

function checkLesson(key: string, lesson: Lesson): readonly CourseIssue[] {
  const place = `lessons/${key}`
  const slides = lesson.steps.flatMap((step) => step.slides)
  const points = slides.flatMap((slide) => slide.points)
  return [
    ...(lesson.key === key ? [] : [issue('lesson', place, lesson.key)]),
    ...[lesson.steps, slides, points].flatMap((parts) => repeatedKeys(parts, place)),
    ...slides.flatMap((slide) => checkMark(slide, place)),
    ...checkMinutesOf(lesson, place),
    ...checkFormulas(lesson, place),
    ...unknownPlaceholders(lesson, place, [...lessonPlaces, ...valuePlaces(lesson)]),
  ]
}

function repeatedKeys(parts: readonly { readonly key: string }[], place: string): CourseIssue[] {
  const keys = parts.map(({ key }) => key)
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => issue('repeated-key', place, key))
}

function checkMinutesOf({ steps }: Lesson, place: string): readonly CourseIssue[] {
  return steps.flatMap(({ key, minutesOf }) =>
    minutesOf === undefined || steps.some((step) => step.key === minutesOf)
      ? []
      : [issue('lesson', `${place}/${key}`, minutesOf)],
  )
}

function checkMark({ key, figure }: Slide, place: string): readonly CourseIssue[] {
  if (figure === null || !('mark' in figure) || figure.mark === null) return []
  const places = placesOf(figure)
  if (figure.mark < places) return []
  return [issue('mark', `${place}/${key}`, `${figure.mark} of ${places}`)]
}

function placesOf(figure: Extract<CourseFigure, { readonly mark: unknown }>): number {
  switch (figure.kind) {
    case 'chain':
      return figure.links.length
    case 'table':
      return figure.rows.length
    case 'matrix':
      return figure.cells.flat().length
    case 'bars':
      return figure.bars.length
    case 'formula':
      return figure.lines.length
  }
}
