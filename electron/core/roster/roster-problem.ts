import type { RosterField } from './title-words.ts'

/** What can be wrong with a line; texts stand in `assets/texts/people.json` by this code. */
export const rosterProblemCodes = [
  'no-name',
  'too-long',
  'lost-letters',
  'unknown-language',
  'unknown-attendance',
  'too-many-cells',
  'open-quote',
  'odd-name',
  'no-person',
] as const

/** Something about a line that the facilitator should know, and the field that it is about. */
export type RosterProblem = {
  readonly code: (typeof rosterProblemCodes)[number]
  readonly field: RosterField | null
}
