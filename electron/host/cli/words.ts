import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import {
  missingKinds,
  missingWords,
  type MissingLetters,
} from '../../core/paper/missing-letters.ts'
import { filled } from '../../core/text/catalogue.ts'
import { fullTextSchema, type FullText, type Language } from '../../core/text/language.ts'
import { problemText, problemTextsSchema } from '../import/problem-text.ts'
import { problemCodes, type Problem } from '../package/problem.ts'

/** What the command line says; the sentences stand in `assets/texts/cli.json`. */
export const cliKeys = [
  'unknown-command',
  'unknown-option',
  'option-without-value',
  'option-missing',
  'option-wrong',
  'argument-missing',
  'argument-too-many',
  'file-missing',
  'file-unreadable',
  'file-taken',
  'folder-missing',
  'no-such-agenda',
  'no-such-group',
  'no-board',
  'no-slots',
  'no-such-slot',
  'not-rejected',
  'no-workshop',
  'taken-in',
  'known-here',
  'known-newer',
  'known-parted',
  'brought-up',
  'agenda-in',
  'agenda-here',
  'log-left-out',
  'not-written',
  'export-failed',
  'cancelled',
  'written',
  'sound',
  'part',
  'history',
  'no-history',
  'counts',
  'played',
  'slot-done',
  'slot-runs',
  'no-pages',
  'summary',
] as const
export type CliKey = (typeof cliKeys)[number]

const cliTextsSchema = z.record(z.enum(cliKeys), fullTextSchema(400))
const missingKeys = [
  'told',
  'told.one',
  ...missingKinds.map((kind) => `kind.${kind}` as const),
] as const
const missingTextsSchema = z.record(z.enum(missingKeys), fullTextSchema(300))
const errorTextsSchema = z.record(z.string(), z.looseObject({ title: fullTextSchema(300) }))

export type Words = {
  say(key: CliKey, values?: Readonly<Record<string, string | number>>): string
  problem(problem: { readonly code: string; readonly values: Problem['values'] }): string
  /** What paper cannot show of these letters; null where it shows them all. */
  missing(letters: MissingLetters): string | null
  /** The title of an error of the host. */
  error(code: string): string
}

/** The sentences of the command line in one language. */
export function loadWords(assetsDir: string, language: Language): Words {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(assetsDir, 'texts', `${name}.json`), 'utf8'))
  const texts = cliTextsSchema.parse(read('cli'))
  const problems = problemTextsSchema.parse(read('import'))
  const errors = errorTextsSchema.parse(read('errors'))
  const missing = missingTextsSchema.parse(read('missing-letters'))
  const titleOf = (code: string): FullText | undefined => errors[code]?.title
  return {
    say: (key, values = {}) => filled(texts[key][language], language, values),
    problem: ({ code, values }) => {
      const known = problemCodes.find((one) => one === code)
      return known === undefined ? code : problemText({ code: known, values }, language, problems)
    },
    missing: (letters) => missingWords(letters, missing, language),
    error: (code) => titleOf(code)?.[language] ?? code,
  }
}
