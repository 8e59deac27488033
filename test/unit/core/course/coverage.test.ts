import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { slotsOf } from '../../../../electron/core/course/totals.ts'
import { assetsDir, shippedCourse } from '../../../helpers/course.ts'

const { pack } = await shippedCourse()

const kinds = [
  ...['slots', 'slides', 'boards', 'cards', 'questions'],
  ...['forms', 'outcomes', 'audiences', 'agendas'],
] as const
const keys = z.array(z.string())
const lineSchema = z.strictObject({
  line: z.string(),
  slots: keys.optional(),
  slides: keys.optional(),
  boards: keys.optional(),
  cards: keys.optional(),
  questions: keys.optional(),
  forms: keys.optional(),
  outcomes: keys.optional(),
  audiences: keys.optional(),
  agendas: keys.optional(),
})
const coverage = z
  .strictObject({
    /** What needs no line of the programme: a break teaches nothing. */
    unlisted: z.strictObject({
      slots: keys,
      slides: keys,
      boards: keys,
      cards: keys,
      questions: keys,
    }),
    parts: z.array(z.strictObject({ part: z.string(), lines: z.array(lineSchema) })),
  })
  .parse(JSON.parse(readFileSync(join(assetsDir, 'course/loyalty/coverage.json'), 'utf8')))
const lines = coverage.parts.flatMap((part) => part.lines)
const named = (kind: (typeof kinds)[number]) => new Set(lines.flatMap((line) => line[kind] ?? []))

const { audiences, outcomes } = pack
const taught = {
  slots: [...new Set(pack.agendas.flatMap(slotsOf).map(({ key }) => key))],
  slides: Object.values(pack.lessons).flatMap(({ key, steps }) =>
    steps.flatMap(({ slides }) => slides.map((slide) => `${key}/${slide.key}`)),
  ),
  boards: Object.keys(pack.boards),
  cards: pack.cards.map(({ key }) => key),
  questions: pack.quiz.map(({ key }) => key),
}
const known: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  ...taught,
  forms: [...Object.keys(pack.forms), 'certificate'],
  outcomes: [
    ...outcomes.outcomes.map(({ number }) => String(number)),
    ...outcomes.others.map(({ key }) => key),
  ],
  audiences: [...audiences.audiences, ...audiences.tracks].map(({ key }) => key),
  agendas: pack.agendas.map(({ key }) => key),
}

describe('the table of what is taught where', () => {
  it.each(kinds)('names only %s that are in the pack', (kind) => {
    expect([...named(kind)].filter((key) => !known[kind].includes(key))).toEqual([])
  })

  it.each(['slots', 'slides', 'boards', 'cards', 'questions'] as const)(
    'names each of the %s, or says that it needs no line',
    (kind) => {
      const listed = new Set([...named(kind), ...coverage.unlisted[kind]])
      expect(taught[kind].filter((key) => !listed.has(key))).toEqual([])
      expect(coverage.unlisted[kind].filter((key) => !taught[kind].includes(key))).toEqual([])
    },
  )

  it('names each form, outcome, audience and agenda', () => {
    for (const kind of ['forms', 'outcomes', 'audiences', 'agendas'] as const) {
      expect(known[kind].filter((key) => !named(kind).has(key))).toEqual([])
    }
  })

  it('has a place for each line, once', () => {
    const bare = lines.filter((line) => kinds.every((kind) => (line[kind] ?? []).length === 0))
    expect(bare.map(({ line }) => line)).toEqual([])
    const told = coverage.parts.flatMap(({ part, lines: own }) =>
      own.map(({ line }) => `${part}: ${line}`),
    )
    expect(told).toEqual([...new Set(told)])
  })

  it('rates fifteen things, and names the questions of each outcome', () => {
    expect(outcomes.outcomes.length + outcomes.others.length).toBe(15)
    const untested = outcomes.outcomes.filter(
      ({ number }) => !pack.quiz.some(({ outcome }) => outcome === number),
    )
    expect(untested.map(({ number }) => number)).toEqual([])
  })
})
