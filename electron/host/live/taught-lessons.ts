import type { Lessons } from '../../core/course/lesson.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { KeptCourses } from '../course/kept-courses.ts'

const none: Lessons = {}

/** The lessons of the workshop in the room, at hand for a press that cannot wait for a file. */
export class TaughtLessons {
  readonly #courses: Pick<KeptCourses, 'of'>
  readonly #read = new Map<string, Lessons>()

  constructor(courses: Pick<KeptCourses, 'of'>) {
    this.#courses = courses
  }

  /** Null where they are still to be read. */
  of({ workshop }: Pick<WorkshopTables, 'workshop'>): Lessons | null {
    const [one] = workshop.values()
    if (one === undefined || one.courseHash === null) return none
    return this.#read.get(one.courseHash) ?? null
  }

  /** Reads them once. A course that cannot be read has none. */
  async read({ workshop }: Pick<WorkshopTables, 'workshop'>): Promise<void> {
    const [one] = workshop.values()
    if (one === undefined || one.courseHash === null || this.#read.has(one.courseHash)) return
    const course = await this.#courses.of(one).catch(() => null)
    this.#read.set(one.courseHash, course?.lessons ?? none)
  }
}
