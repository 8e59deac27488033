import type { Lesson, Lessons } from '../course/lesson.ts'
import type { Role } from './roles.ts'

/** Lessons as `role` may have them: what is said, and what the room will answer, is the facilitator's. */
export function lessonsFor(role: Role, lessons: Lessons): Lessons {
  if (role === 'facilitator' || role === 'co-trainer') return lessons
  return Object.fromEntries(
    Object.entries(lessons).map(([key, lesson]) => [key, asTheRoomSees(lesson)]),
  )
}

const asTheRoomSees = (lesson: Lesson): Lesson => ({
  ...lesson,
  steps: lesson.steps.map((step) => ({ ...step, say: null, expect: null, examples: null })),
})
