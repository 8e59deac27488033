const quote = 34
const backslash = 92
const opening = new Set([91, 123])
const closing = new Set([93, 125])

/** Where a JSON text first nests deeper than `max` levels; null where it never does. Needs no stack. */
export function tooDeepAt(text: string, max: number): number | null {
  let level = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (closing.has(code)) level -= 1
    else if (opening.has(code) && ++level > max) return at
  }
  return null
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) {
    at += text.charCodeAt(at) === backslash ? 2 : 1
  }
  return at
}
