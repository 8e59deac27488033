import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'danger', 'ok']
const grounds = ['ground', 'surface', 'raised', 'sunken']
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['accent-ink', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'danger-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'danger-soft'],
  ['ink-2', 'danger-soft'],
  ['ground', 'ink'],
] as const

const stagePairs = [
  ['ink', 'surface'],
  ['ink-2', 'surface'],
  ['accent', 'surface'],
  ['ink', 'warn-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'sunken'],
] as const

describe('tokens.css', () => {
  it.each(['light', 'dark'] as const)(
    'has 4.5 : 1 for every text on every ground in %s',
    (theme) => {
      for (const [text, ground] of pairs) {
        expect(
          contrast(colour(text, theme), colour(ground, theme)),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it.each(['light', 'dark'] as const)('has 7 : 1 for every text on the stage in %s', (theme) => {
    for (const [text, ground] of stagePairs) {
      expect(
        contrast(colour(text, theme), colour(ground, theme)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(7)
    }
  })

  it.each(['light', 'dark'] as const)('has 3 : 1 for the edges of fields in %s', (theme) => {
    expect(contrast(colour('field-line', theme), colour('surface', theme))).toBeGreaterThanOrEqual(
      3,
    )
  })
})

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = tokens.get(name)
  if (found === undefined) throw new Error(`no token ${name}`)
  return found[theme]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
