import { linesIn } from './line-ends.ts'

/** A text in one line: where lines end, with the spaces around it, is one space. In one pass over any length. */
export function inOneLine(text: string): string {
  const lines = linesIn(text)
  if (lines.length === 1) return text
  const last = lines.length - 1
  const parts = lines.map((line, index) => {
    const begun = index === 0 ? line : line.trimStart()
    return index === last ? begun : begun.trimEnd()
  })
  return parts.filter((part, index) => part !== '' || index === 0 || index === last).join(' ')
}
