import { mapFigure, type DayBeforeFigure, type Figure } from '../../electron/core/course/figure.ts'
import { figureOf } from '../../electron/core/course/formula/figure-of.ts'
import { quantitiesOf } from '../../electron/core/course/formula/quantities.ts'
import { withValues } from '../../electron/core/course/formula/value-places.ts'
import type { Lesson, Slide } from '../../electron/core/course/lesson.ts'
import type { StageCountdown, StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { wordsIn, type Words } from '../../electron/core/stage/words-in.ts'
import {
  languages,
  type FullText,
  type Language,
  type LocalText,
} from '../../electron/core/text/language.ts'
import { daysTold } from './days-told.ts'

export type SlidePicture = StagePicture & { readonly kind: 'slide' }
export type StepsPicture = StagePicture & { readonly kind: 'steps' }

/** The languages of a room: the one read first, then the second where there is one. */
export type Room = readonly [Language, Language?]

export const running: StageCountdown = {
  text: '06:12',
  phase: 'normal',
  paused: false,
  says: null,
  share: 0.3,
  until: '16:16',
}

const everyPicture = (languages: Room) => ({
  languages: [...languages] as Language[],
  clock: '15:58',
})

const saying =
  ([first, second]: Room) =>
  (text: LocalText): Words =>
    wordsIn(text, first, second ?? null)

/** A slide whose figure is ready to be drawn, or that of the day before. */
export type DrawnSlide = Pick<Slide, 'title' | 'points'> & {
  readonly figure: Figure<FullText> | DayBeforeFigure | null
}

/** A slide as a room sees it, third of six, after such a day before. */
export function slidePicture(
  slide: DrawnSlide,
  room: Room,
  day: keyof typeof daysTold = 'usual',
): SlidePicture {
  const say = saying(room)
  return {
    kind: 'slide',
    ...everyPicture(room),
    title: Object.values(slide.title).join('') === '' ? [] : say(slide.title),
    points: slide.points.map(({ text }) => say(text)),
    figure: slide.figure && roomFigure(slide.figure, say, day),
    stop: { at: 3, of: 6 },
    minutesLeft: 24,
    countdown: running,
  }
}

const roomFigure = (
  figure: NonNullable<DrawnSlide['figure']>,
  say: (text: LocalText) => Words,
  day: keyof typeof daysTold,
) => (figure.kind === 'day-before' ? daysTold[day](say) : mapFigure(figure, say))

/** The slides of a lesson, and the words of its steps that have none, its sums in a currency. */
export function slidesOf(lesson: Lesson, room: Room, currency = 'USD'): readonly SlidePicture[] {
  const { drawn, told } = drawnIn(lesson, currency)
  return lesson.steps.flatMap(({ stage, slides }) =>
    slides.length === 0 && stage !== null
      ? [slidePicture({ title: told(stage), points: [], figure: null }, room)]
      : slides.map((slide) => slidePicture(drawn(slide), room)),
  )
}

/** How a lesson is told in a currency: its slides with their figures drawn, and any of its texts. */
export function drawnIn(lesson: Lesson, currency: string) {
  const quantities = quantitiesOf(lesson, { currency })
  const told = (text: FullText): FullText => {
    const written = languages.map((one) => [one, withValues(text[one], one, quantities)])
    return Object.fromEntries(written) as FullText
  }
  const drawn = ({ title, points, figure }: Slide): DrawnSlide => ({
    title: told(title),
    points: points.map(({ key, text }) => ({ key, text: told(text) })),
    figure:
      figure?.kind === 'day-before'
        ? figure
        : figure && mapFigure(figureOf(figure, quantities), told),
  })
  return { drawn, told }
}

/** A lesson's steps as a room sees them, with this one on. */
export function stepsPicture(lesson: Lesson, room: Room, on: number): StepsPicture {
  const say = saying(room)
  const { told: filled } = drawnIn(lesson, 'USD')
  const told = lesson.steps.flatMap(({ stage }) => (stage === null ? [] : [say(filled(stage))]))
  return {
    kind: 'steps',
    ...everyPicture(room),
    title: say(workTitle),
    method: 'group-work',
    module: { number: 2, title: [] },
    steps: told.map((words, index) => ({
      words,
      durationMin: [3, 7, 8, 5, 2][index % 5] ?? 0,
      state: index === on ? 'now' : index < on ? 'done' : 'later',
    })),
    youWillHave: lesson.youWillHave === null ? [] : say(lesson.youWillHave),
    stepCountdown: running,
    countdown: running,
  }
}

const workTitle = {
  en: 'Pain points and emotions',
  km: 'ចំណុច​បញ្ហា និង​អារម្មណ៍',
  zh: '痛点与情绪',
}
