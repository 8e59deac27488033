import type { RosterRow } from '../../../electron/core/roster/roster-row.ts'
import texts from '../../../assets/texts/people.json'
import { textOf } from '../../../electron/core/text/catalogue.ts'
import type { Language } from '../../../electron/core/text/language.ts'

/** What the facilitator should know of a line, in whole sentences; none for most. */
export function remarksOf(row: RosterRow, language: Language): readonly string[] {
  const problems = row.problems.map(({ code, field }) => {
    const problem = textOf(texts, language, `problem.${code}`)
    const names = code === 'too-long' || code === 'lost-letters'
    return names && field !== null
      ? `${textOf(texts, language, `field.${field}`)}: ${problem}`
      : problem
  })
  const { double } = row
  if (double === null) return problems
  const where =
    double.of.kind === 'person'
      ? textOf(texts, language, 'double.person')
      : textOf(texts, language, 'double.line', { line: double.of.line })
  const namesake = textOf(texts, language, 'double.namesake')
  return [...problems, double.likeness === 'same' ? where : `${where}: ${namesake}`]
}
