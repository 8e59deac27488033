import type { PersonFields } from '../people/organisations.ts'
import type { Double } from './find-doubles.ts'
import type { RosterProblem } from './roster-problem.ts'

export type RosterRow = {
  readonly line: number
  /** All that stands on the line, column by column, as written. */
  readonly cells: readonly string[]
  readonly person: PersonFields
  /** As written: a number or a name; '' for none. */
  readonly group: string
  readonly problems: readonly RosterProblem[]
  readonly double: Double | null
  /** False where the line has no name that could be kept. */
  readonly usable: boolean
}
