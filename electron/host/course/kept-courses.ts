import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import { coursePackSchema, type CoursePack } from '../../core/course/course-pack.ts'
import { packOfToday } from '../../core/course/pack-of-today.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { WorkshopRecord } from '../../core/workshop/workshop-record.ts'
import { makeFolder } from '../files/make-folder.ts'
import { coursePart } from '../package/part-name.ts'
import { saveWhole } from '../package/save-package.ts'
import { writeProblem } from '../store/storage-error.ts'

/** What a workshop says of the course that it teaches. */
export type TaughtCourse = Pick<WorkshopRecord, 'coursePack' | 'courseHash'>

/** The course of a workshop; none where there is no workshop. */
export function taughtBy({ workshop }: Pick<WorkshopTables, 'workshop'>): TaughtCourse {
  const [one] = workshop.values()
  return one ?? { coursePack: '', courseHash: null }
}

/**
 * The courses that workshops teach, each as it was when the first of them was made: one file each,
 * named by what is in it, so that a newer course changes nothing in a class that is there.
 */
export class KeptCourses {
  readonly #dir: string
  readonly #shipped: () => Promise<CoursePack>
  readonly #read = new Map<string, Promise<CoursePack | null>>()

  constructor(dir: string, shipped: () => Promise<CoursePack>) {
    this.#dir = dir
    this.#shipped = shipped
  }

  /** Keeps the course that ships, and names it; refused where the disk does not take it. */
  async keepShipped(): Promise<string> {
    const text = JSON.stringify(await this.#shipped())
    const hash = hashOf(text)
    await this.#write(hash, text)
    return hash
  }

  /** The course of a workshop; where its own is not here, the one that ships if it is called the same. */
  async of({ coursePack, courseHash }: TaughtCourse): Promise<CoursePack | null> {
    if (courseHash === null) return null
    const kept = await this.#find(courseHash)
    if (kept !== null) return kept
    const shipped = await this.#shipped()
    return `${shipped.key}@${shipped.version}` === coursePack ? shipped : null
  }

  /** The parts that a copy of the workshop carries, by name: its course, where that is here. */
  async partsFor({ courseHash }: TaughtCourse): Promise<ReadonlyMap<string, Uint8Array>> {
    const text = courseHash === null ? null : await this.#textOf(courseHash)
    if (courseHash === null || text === null) return new Map()
    return new Map([[coursePart(courseHash), new TextEncoder().encode(text)]])
  }

  /** Takes in the course that came with a workshop; anything that is none is left out. */
  async takeIn(bytes: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(bytes)
    if (courseIn(text) !== null) await this.#write(hashOf(text), text)
  }

  #find(hash: string): Promise<CoursePack | null> {
    const known = this.#read.get(hash)
    if (known !== undefined) return known
    const read = this.#textOf(hash).then((text) => (text === null ? null : courseIn(text)))
    this.#read.set(hash, read)
    void read.then((course) => course ?? this.#read.delete(hash))
    return read
  }

  /** A file that is not what its name says is none. */
  async #textOf(hash: string): Promise<string | null> {
    const text = await readFile(this.#path(hash), 'utf8').catch(() => null)
    return text === null || hashOf(text) !== hash ? null : text
  }

  async #write(hash: string, text: string): Promise<void> {
    if ((await this.#textOf(hash)) !== null) return
    try {
      makeFolder(this.#dir)
      const saved = await saveWhole(this.#path(hash), Buffer.from(text), { overwrite: true })
      if (saved.kind !== 'saved') throw new Refused('disk-error', this.#path(hash))
    } catch (error) {
      const problem = writeProblem(error)
      throw problem === null ? error : new Refused(problem, String(error))
    }
    this.#read.delete(hash)
  }

  #path(hash: string): string {
    return join(this.#dir, basename(coursePart(hash)))
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

function courseIn(text: string): CoursePack | null {
  try {
    const read = coursePackSchema.safeParse(packOfToday(JSON.parse(text)))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
