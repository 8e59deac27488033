import { formatVersion } from '../../core/workshop/formats/format.ts'
import { beginsAnew, type LogLine } from '../../core/workshop/log-entry.ts'
import { plainText } from '../../core/workshop/plain-text.ts'
import { problem, type Rejected } from './problem.ts'
import { readJson } from './read-json.ts'
import { logEntrySchema, logLineSchema } from './log-schema.ts'

export type LogLines = { readonly kind: 'ok'; readonly log: readonly LogLine[] } | Rejected

const newline = 10

/** The log as text: one entry a line, fields in one order. */
export function printLog(log: readonly LogLine[]): string {
  return log.map((entry) => `${JSON.stringify(ordered(entry))}\n`).join('')
}

/**
 * Reads the log of a file of this version; the first line that is no entry rejects all of it. Lines that
 * an older version has written are read by what every version has in common, and kept as they are.
 */
export function readLogLines(bytes: Uint8Array, name: string, version: number): LogLines {
  const log: LogLine[] = []
  for (const [index, line] of lines(bytes).entries()) {
    const place = `${name}:${index + 1}`
    const json = readJson(line, place)
    if (json.kind === 'rejected') return { ...json, place }
    const read = readLine(logLineSchema, plainText(json.value), place)
    if (read.kind === 'rejected') return read
    log.push(read.line)
  }
  return version === formatVersion
    ? strictFrom(log, log.findLastIndex(beginsAnew), name)
    : { kind: 'ok', log }
}

/** Lines of today's format hold nothing that today's edits do not know. */
function strictFrom(log: readonly LogLine[], first: number, name: string): LogLines {
  for (const [index, line] of log.entries()) {
    if (index < first) continue
    const read = readLine(logEntrySchema, line, `${name}:${index + 1}`)
    if (read.kind === 'rejected') return read
  }
  return { kind: 'ok', log }
}

type Reader = typeof logLineSchema | typeof logEntrySchema

function readLine(schema: Reader, value: unknown, place: string) {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { kind: 'ok', line: parsed.data } as const
  const rule = parsed.error.issues[0]?.message ?? ''
  return { kind: 'rejected', place, problem: problem('rule-broken', { rule }) } as const
}

function lines(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, start)) {
    found.push(bytes.subarray(start, at))
    start = at + 1
  }
  return start < bytes.length ? [...found, bytes.subarray(start)] : found
}

function ordered(entry: LogLine): LogLine {
  const { seq, editId, atMs, actor, scope, gesture, turn, edit, changes, kept } = entry
  return { seq, editId, atMs, actor, scope, gesture, turn, edit, changes, kept }
}
