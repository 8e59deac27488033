import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Language } from '../../core/text/language.ts'
import { loadWords, type Words } from './words.ts'

/** What every command has at hand. */
export type CliContext = {
  readonly words: Words
  /** Language of the messages. */
  readonly language: Language
  readonly assetsDir: string
  readonly appVersion: string
  readonly workers: { readonly documents: string; readonly import: string }
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
  /** A line of what was asked for. */
  print(line: string): void
  /** A line about how it goes, for the person only. */
  tell(line: string): void
  /** Text that is written over by the next one; nothing where nobody watches. */
  progress(text: string): void
}

const here = (place: string) => fileURLToPath(new URL(place, import.meta.url))

/** The root of the project that this file runs in. */
export const projectDir = here('../../../')

/** The context of one run, on this process's streams. */
export function cliContext(language: Language, signal: AbortSignal): CliContext {
  const assetsDir = here('../../../assets')
  const watched = process.stderr.isTTY
  return {
    words: loadWords(assetsDir, language),
    language,
    assetsDir,
    appVersion: appVersion(),
    workers: {
      documents: here('../export/document-worker.ts'),
      import: here('../import/import-worker.ts'),
    },
    signal,
    print: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${watched ? clearLine : ''}${line}\n`),
    progress: (text) => {
      if (watched) process.stderr.write(`${clearLine}${text}`)
    },
  }
}

/** The version in the project's `package.json`. */
export function appVersion(): string {
  const text = readFileSync(here('../../../package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

const clearLine = '\r\u001b[2K'
