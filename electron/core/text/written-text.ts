import { z } from 'zod'
import { codePointsFor } from './letters.ts'

/** How many code points a text has. */
export function codePointCount(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00 && text.charCodeAt(at + 1) >> 10 === 0x37) count -= 1
  }
  return count
}

/** Schema of a text that people write, of `least` to `letters` letters; it counts the code points. */
export function writtenText(letters: number, least = 0) {
  const most = codePointsFor(letters)
  return (least > 0 ? z.string().min(least) : z.string())
    .check(({ value, issues }) => {
      if (value.length <= most || codePointCount(value) <= most) return
      issues.push({
        ...{ code: 'too_big', origin: 'string', maximum: most, inclusive: true },
        ...{ input: value, message: `Too big: expected string to have <=${most} code points` },
      })
    })
    .meta({ maxLength: most })
}
