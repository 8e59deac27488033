import { mapFigure } from '../../electron/core/course/figure.ts'
import type { Lesson, Slide } from '../../electron/core/course/lesson.ts'
import type { StageCountdown, StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { wordsIn, type Words } from '../../electron/core/stage/words-in.ts'
import type { Language, LocalText } from '../../electron/core/text/language.ts'
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

/** A slide as a room sees it, third of six, after such a day before. */
export function slidePicture(
  slide: Omit<Slide, 'key'>,
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
  figure: NonNullable<Slide['figure']>,
  say: (text: LocalText) => Words,
  day: keyof typeof daysTold,
) => (figure.kind === 'day-before' ? daysTold[day](say) : mapFigure(figure, say))

/** The slides of a lesson, and the words of its steps that have none. */
export function slidesOf(lesson: Lesson, room: Room): readonly SlidePicture[] {
  return lesson.steps.flatMap(({ stage, slides }) =>
    slides.length === 0 && stage !== null
      ? [slidePicture({ title: stage, points: [], figure: null }, room)]
      : slides.map((slide) => slidePicture(slide, room)),
  )
}

/** A lesson's steps as a room sees them, with this one on. */
export function stepsPicture(lesson: Lesson, room: Room, on: number): StepsPicture {
  const say = saying(room)
  const told = lesson.steps.flatMap(({ stage }) => (stage === null ? [] : [say(stage)]))
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
