import type { RawCourseParts } from '../../core/course/course-parts.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { issueLine } from '../../core/course/course-issue.ts'
import type { CoursePack } from '../../core/course/course-pack.ts'
import {
  composeCoursePack,
  resolveCoursePack,
  type ResolvedCourse,
} from '../../core/course/resolve-course-pack.ts'

/**
 * The course that ships with the app. Its files are part of the app, so a fault in them is a bug and throws;
 * what the course promises has been checked before it was shipped.
 */
export async function loadCoursePack(assetsDir: string, packKey = 'loyalty'): Promise<CoursePack> {
  const { parts, glossary } = await readFiles(assetsDir, packKey)
  const resolved = composeCoursePack(parts, glossary)
  if (resolved.kind === 'ok') return resolved.pack
  throw new Error(['the course pack is not sound', ...resolved.issues.map(issueLine)].join('\n'))
}

/** Reads and checks a pack; a file that is missing or no JSON throws. */
export async function readCoursePack(assetsDir: string, packKey: string): Promise<ResolvedCourse> {
  const { parts, glossary } = await readFiles(assetsDir, packKey)
  return resolveCoursePack(parts, glossary)
}

async function readFiles(assetsDir: string, packKey: string) {
  const glossary = await readJson(join(assetsDir, 'glossary.json'))
  return { parts: await readParts(join(assetsDir, 'course', packKey)), glossary }
}

const files = [
  ...['pack', 'quiz', 'outcomes', 'forms', 'certificate', 'audiences'],
  ...['energisers', 'audience-rules'],
]

async function readParts(packDir: string): Promise<RawCourseParts> {
  const file = (name: string) => readJson(join(packDir, `${name}.json`))
  const folder = (name: string) => readFolder(join(packDir, name))
  const [pack, quiz, outcomes, forms, certificate, audiences, energisers, audienceRules] =
    await Promise.all(files.map(file))
  const [agendas = {}, slots = {}, lessons = {}, boards = {}, cards = {}] = await Promise.all(
    ['agendas', 'slots', 'lessons', 'boards', 'cards'].map(folder),
  )
  const folders = { agendas, slots, lessons, boards, cards }
  const parts = { quiz, outcomes, forms, certificate, audiences, energisers, audienceRules }
  return { pack, ...parts, ...folders }
}

async function readFolder(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const parts = names.map(async (name) => [parse(name).name, await readJson(join(folder, name))])
  return Object.fromEntries(await Promise.all(parts)) as Record<string, unknown>
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown
}
