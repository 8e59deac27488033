import type { TableRow } from '../text/parse-rows.ts'
import { meaningOf, type TitleMeaning } from './title-words.ts'

type Labelled = { readonly label: string; readonly value: string }

/**
 * People told one field after another, `Name: Sok Dara` and below it `Company: ABC`, as a table with the
 * labels as its titles; null where a text does not look like that.
 */
export function readLabelledLines(text: string): readonly TableRow[] | null {
  const lines = text.split('\n').map((written, index) => ({ line: index + 1, told: told(written) }))
  const filled = lines.filter(({ told }) => told !== 'empty')
  const known = filled.filter(({ told }) => told !== 'plain')
  if (filled.length > maxLines || known.length * 10 < filled.length * 8) return null
  const people: { readonly line: number; readonly fields: Map<string, string> }[] = []
  const labels: string[] = []
  for (const { line, told: fields } of known) {
    if (typeof fields === 'string') continue
    for (const { label, value } of fields) {
      if (!labels.includes(label)) labels.push(label)
      if (people.length === 0 || isName(label)) {
        if (people.at(-1)?.fields.has(label) !== false) people.push({ line, fields: new Map() })
      }
      people.at(-1)?.fields.set(label, value)
    }
  }
  if (labels.length < 2 || !labels.some(isName)) return null
  const rows = people.map(({ line, fields }) => {
    return { line, cells: labels.map((label) => fields.get(label) ?? ''), openQuote: false }
  })
  return [{ line: 0, cells: labels, openQuote: false }, ...rows]
}

/** A form that is longer was no message. */
const maxLines = 5000

/** What a line tells: fields with their labels, something else, or nothing. */
function told(line: string): readonly Labelled[] | 'plain' | 'empty' {
  if (line.trim() === '') return 'empty'
  if (line.length > 300) return 'plain'
  const whole = line.split(/[,，;；|]/).map(labelled)
  if (whole.length > 1 && whole.every((one) => one !== null)) return whole
  const one = labelled(line)
  return one === null ? 'plain' : [one]
}

function labelled(text: string): Labelled | null {
  const found = /^[\s\u200b]*(?:[-•*]\s*)?([^:：៖]{1,40})[:：៖](.*)$/u.exec(text)
  const [, label = '', value = ''] = found ?? []
  return found === null || meaningOf(label) === null
    ? null
    : { label: label.trim(), value: value.trim() }
}

const names: ReadonlySet<TitleMeaning> = new Set<TitleMeaning>(['name', 'familyName', 'givenName'])
const isName = (label: string) => names.has(meaningOf(label))
