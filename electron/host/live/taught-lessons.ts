import { extrasOf, noExtras, type Extras } from '../../core/course/extras.ts'
import type { Lessons } from '../../core/course/lesson.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { taughtBy, type KeptCourses } from '../course/kept-courses.ts'

/** What the room's course has at hand. */
type Taught = { readonly lessons: Lessons; readonly energisers: Extras['energisers'] }
const nothing: Taught = { lessons: {}, energisers: noExtras.energisers }

/** What is taught in the workshop in the room, at hand for a press that cannot wait for a file. */
export class TaughtLessons {
  readonly #courses: Pick<KeptCourses, 'of'>
  readonly #read = new Map<string, Taught>()

  constructor(courses: Pick<KeptCourses, 'of'>) {
    this.#courses = courses
  }

  /** Null where it is still to be read. */
  of(tables: Pick<WorkshopTables, 'workshop'>): Taught | null {
    const { courseHash } = taughtBy(tables)
    return courseHash === null ? nothing : (this.#read.get(courseHash) ?? null)
  }

  /** Reads it once. A course that cannot be read has none. */
  async read(tables: Pick<WorkshopTables, 'workshop'>): Promise<void> {
    const taught = taughtBy(tables)
    if (taught.courseHash === null || this.#read.has(taught.courseHash)) return
    const course = await this.#courses.of(taught).catch(() => null)
    const { energisers } = extrasOf(course)
    this.#read.set(taught.courseHash, { lessons: course?.lessons ?? nothing.lessons, energisers })
  }
}
