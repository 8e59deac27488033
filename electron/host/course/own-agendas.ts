import { renameSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { Imported } from '../../core/contract/areas/library.ts'
import { agendaOf, printCourseFile, type CourseFile } from '../../core/course/own-course.ts'
import type { AgendaPack } from '../../core/course/new-workshop.ts'
import { languages, textIn, type Language } from '../../core/text/language.ts'
import type { Id } from '../../core/base/ids.ts'
import { emptyFolder, namesIn } from '../files/empty-folder.ts'
import { makeFolder } from '../files/make-folder.ts'
import { syncNames } from '../files/sync-names.ts'
import { readCourse } from '../import/read-course.ts'
import { newId } from '../new-id.ts'
import { saveWhole } from '../package/save-package.ts'
import { writeProblem } from '../store/storage-error.ts'

const ending = '.sala-course'
const removedEnding = '.removed'
const keyStart = 'own-'

/** The key by which a template is chosen like an agenda that ships. */
export const keyOf = ({ id }: Pick<CourseFile, 'id'>): string => `${keyStart}${id}`

/** Agendas that a person saved as templates: one course file each, in a folder of their own. */
export class OwnAgendas {
  readonly #dir: string
  /** The files that could be read, by id; null until they are first asked for. */
  #courses: Map<Id, CourseFile> | null = null

  constructor(dir: string) {
    this.#dir = dir
    emptyFolder(dir, (name) => name.endsWith(removedEnding) || name.endsWith('.tmp'))
  }

  async list(): Promise<readonly CourseFile[]> {
    return [...(await this.#known()).values()]
  }

  async find(key: string): Promise<CourseFile | null> {
    return (await this.list()).find((course) => keyOf(course) === key) ?? null
  }

  /** Keeps a new one; refused where one has its name. */
  async add(course: CourseFile): Promise<void> {
    const title = titleOf(course)
    const others = await this.list()
    if (others.some((other) => titleOf(other) === title)) throw new Refused('exists')
    await this.#write(course)
  }

  /** Takes in one from a file, never in the place of another: one that differs gets a name of its own. */
  async takeIn(course: CourseFile): Promise<Imported> {
    const known = await this.#known()
    const here = known.get(course.id)
    if (here !== undefined && printCourseFile(here) === printCourseFile(course))
      return { kind: 'agenda', name: titleOf(here), isNew: false }
    const titles = new Set([...known.values()].map((one) => titleOf(one)))
    const id = here === undefined ? course.id : newId()
    const named = withFreeTitle({ ...course, id }, titles)
    await this.#write(named)
    return { kind: 'agenda', name: titleOf(named), isNew: true }
  }

  /** Takes it off the list; until the next start it can be put back. */
  async remove(key: string): Promise<void> {
    const course = await this.find(key)
    if (course === null) throw new Refused('not-found')
    this.#rename(course.id, ending, removedEnding)
    ;(await this.#known()).delete(course.id)
  }

  async putBack(key: string): Promise<void> {
    const id = key.slice(keyStart.length)
    if (!namesIn(this.#dir).includes(id + removedEnding)) throw new Refused('not-found')
    this.#rename(id, removedEnding, ending)
    this.#courses = null
  }

  async #write(course: CourseFile): Promise<void> {
    try {
      makeFolder(this.#dir)
      const path = join(this.#dir, course.id + ending)
      const saved = await saveWhole(path, Buffer.from(printCourseFile(course)), {
        overwrite: false,
      })
      if (saved.kind === 'exists') throw new Refused('exists')
      if (saved.kind === 'unreadable') throw new Refused('disk-error', path)
    } catch (error) {
      const problem = writeProblem(error)
      throw problem === null ? error : new Refused(problem, String(error))
    }
    ;(await this.#known()).set(course.id, course)
  }

  #rename(id: Id, from: string, to: string): void {
    renameSync(join(this.#dir, id + from), join(this.#dir, id + to))
    syncNames(this.#dir)
  }

  async #known(): Promise<Map<Id, CourseFile>> {
    this.#courses ??= await readAll(this.#dir)
    return this.#courses
  }
}

/** What a new workshop is made from. */
export function packOf(course: CourseFile): AgendaPack {
  const { basedOn, ...pack } = course.pack
  const agendas = [{ ...agendaOf(course), key: keyOf(course) }]
  return { ...pack, origin: basedOn, agendas, audiencePlan: null }
}

/** The title in the language asked for, else in one that it has. */
export const titleOf = (course: CourseFile, language: Language = 'en'): string =>
  textIn(agendaOf(course).title, language)

/** One that cannot be read is left where it is, and is not offered. */
async function readAll(dir: string): Promise<Map<Id, CourseFile>> {
  const courses = new Map<Id, CourseFile>()
  for (const name of namesIn(dir).filter((one) => one.endsWith(ending))) {
    const bytes = await readFile(join(dir, name)).catch(() => new Uint8Array())
    const read = readCourse(bytes, name)
    if (read.kind === 'course' && name === read.course.id + ending)
      courses.set(read.course.id, read.course)
  }
  return courses
}

function withFreeTitle(course: CourseFile, taken: ReadonlySet<string>): CourseFile {
  const agenda = agendaOf(course)
  const numbered = (number: number): CourseFile => {
    const title = Object.fromEntries(
      languages.flatMap((one) => {
        const text = agenda.title[one]
        return text === undefined ? [] : [[one, `${[...text].slice(0, 190).join('')} (${number})`]]
      }),
    )
    return { ...course, pack: { ...course.pack, agendas: [{ ...agenda, title }] } }
  }
  let free = course
  for (let number = 2; taken.has(titleOf(free)); number += 1) free = numbered(number)
  return free
}
