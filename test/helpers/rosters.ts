import type { PersonFields } from '../../electron/core/people/organisations.ts'
import { linesToTake } from '../../electron/core/roster/roster-edits.ts'
import {
  readRoster,
  type RosterOptions,
  type RosterPreview,
} from '../../electron/core/roster/read-roster.ts'

/** A roster that must be read. */
export function preview(source: Uint8Array | string, options: RosterOptions = {}): RosterPreview {
  const read = readRoster(source, [], options)
  if (read.kind !== 'ok') throw new Error(read.kind)
  return read
}

/** Those who would be taken, each with what is told of them. */
export function taken(source: Uint8Array | string, options?: RosterOptions): readonly string[] {
  const read = preview(source, options)
  const kept = linesToTake(read)
  return read.rows.filter(({ line }) => kept.has(line)).map(({ person }) => told(person))
}

/** What is told of a person, in one line. */
export const told = (person: PersonFields) =>
  [person.honorific, person.name, person.organisation, person.role].join('|').replace(/\|+$/, '')

/** A text of these lines. */
export const lines = (...written: readonly string[]) => written.join('\n')
