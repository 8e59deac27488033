import { plainText } from '../../core/workshop/plain-text.ts'
import { problem, type Rejected } from '../import/problem.ts'
import { readJson } from '../import/read-json.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import { logEntrySchema } from './log-schema.ts'

export type LogLines = { readonly kind: 'ok'; readonly log: readonly LogEntry[] } | Rejected

const newline = 10

/** The log as text: one entry a line, fields in one order. */
export function printLog(log: readonly LogEntry[]): string {
  return log.map((entry) => `${JSON.stringify(ordered(entry))}\n`).join('')
}

/** Reads a log; the first line that is no entry rejects all of it. */
export function readLogLines(bytes: Uint8Array, name: string): LogLines {
  const log: LogEntry[] = []
  for (const [index, line] of lines(bytes).entries()) {
    const place = `${name}:${index + 1}`
    const json = readJson(line, place)
    if (json.kind === 'rejected') return { ...json, place }
    const parsed = logEntrySchema.safeParse(plainText(json.value))
    if (!parsed.success) {
      const rule = parsed.error.issues[0]?.message ?? ''
      return { kind: 'rejected', place, problem: problem('rule-broken', { rule }) }
    }
    log.push(parsed.data)
  }
  return { kind: 'ok', log }
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

function ordered(entry: LogEntry): LogEntry {
  const { seq, editId, atMs, actor, scope, gesture, turn, edit, changes, kept } = entry
  return { seq, editId, atMs, actor, scope, gesture, turn, edit, changes, kept }
}
