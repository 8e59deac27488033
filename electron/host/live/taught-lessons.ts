import type { Lessons } from '../../core/course/lesson.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { taughtBy, type KeptCourses } from '../course/kept-courses.ts'

const none: Lessons = {}

/** The lessons of the workshop in the room, at hand for a press that cannot wait for a file. */
export class TaughtLessons {
  readonly #courses: Pick<KeptCourses, 'of'>
  readonly #read = new Map<string, Lessons>()

  constructor(courses: Pick<KeptCourses, 'of'>) {
    this.#courses = courses
  }

  /** Null where they are still to be read. */
  of(tables: Pick<WorkshopTables, 'workshop'>): Lessons | null {
    const { courseHash } = taughtBy(tables)
    return courseHash === null ? none : (this.#read.get(courseHash) ?? null)
  }

  /** Reads them once. A course that cannot be read has none. */
  async read(tables: Pick<WorkshopTables, 'workshop'>): Promise<void> {
    const taught = taughtBy(tables)
    if (taught.courseHash === null || this.#read.has(taught.courseHash)) return
    const course = await this.#courses.of(taught).catch(() => null)
    this.#read.set(taught.courseHash, course?.lessons ?? none)
  }
}
