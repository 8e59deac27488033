import type { Script } from '../../electron/core/agenda/tables.ts'
import type { Lesson, LessonStep } from '../../electron/core/course/lesson.ts'
import { fullText } from './course.ts'

/** A step that has nothing but what is given. */
export const lessonStep = (key: string, fields: Partial<LessonStep> = {}): LessonStep => ({
  key,
  stage: null,
  say: null,
  expect: null,
  examples: null,
  slides: [],
  ...fields,
})

export const slideOf = (key: string, title: string) => ({
  key,
  title: fullText(title),
  points: [],
  figure: null,
})

/** Two slides, then a text for the room, then a step that is the facilitator's alone. */
export const taught: Lesson = {
  key: 'talk',
  youWillHave: fullText('A word for it.'),
  steps: [
    lessonStep('s1', {
      stage: fullText('What is it?'),
      slides: [slideOf('s1-a', 'One'), slideOf('s1-b', 'Two')],
    }),
    lessonStep('s2', { stage: fullText('Talk with {groups} groups.') }),
    lessonStep('s3'),
  ],
}

/** A script with these steps, ten minutes each. */
export const scriptOf = (...keys: readonly string[]): Script => ({
  goal: fullText('Goal'),
  materials: [],
  steps: keys.map((key) => ({ key, text: fullText(key), durationMin: 10, optional: false })),
  pitfalls: [],
})
