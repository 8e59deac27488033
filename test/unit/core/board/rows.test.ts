import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import paper from '../../../../assets/texts/paper.json' with { type: 'json' }
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import type { Row } from '../../../../electron/core/board/row.ts'
import { rowRules } from '../../../../electron/core/board/rows/all.ts'
import type { Value } from '../../../../electron/core/board/rows/row-rules.ts'
import {
  onScale,
  quickScores,
  scoreScale,
  steppedScore,
} from '../../../../electron/core/board/rows/score.ts'
import { cellValueId, type CellValue } from '../../../../electron/core/board/tables.ts'
import { boardTemplateSchema } from '../../../../electron/core/board/template.ts'
import { setValue } from '../../../../electron/core/board/edits/set-value.ts'
import { valueMarks } from '../../../../electron/core/paper/value-marks.ts'
import { languages, type Language } from '../../../../electron/core/text/language.ts'
import { upgradeRecords } from '../../../../electron/core/workshop/formats/format.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { valueRows } from '../../../helpers/value-rows.ts'

const [expected, perceived, gap, cause] = valueRows as [Row, Row, Row, Row]
const [{ board: base }] = classRecords.template
const template = { ...base, rows: [...base.rows, ...valueRows] }
const [board] = classRecords.board
const valueIn = (rowKey: string, value: Partial<Value>, columnKey = 'purchase'): CellValue => {
  const place = { boardId: board.id, columnKey, rowKey }
  return { id: cellValueId(place), ...place, score: null, choice: null, ...value }
}

describe('a score', () => {
  it('stays on the steps of its scale, however it is reached', () => {
    const scale = fc.record({
      min: fc.integer({ min: 0, max: 5 }),
      span: fc.integer({ min: 1, max: 100 }),
      tenths: fc.constantFrom(1, 5, 10),
    })
    fc.assert(
      fc.property(
        scale,
        fc.double({ noNaN: true }),
        fc.integer({ min: -9, max: 9 }),
        (s, at, by) => {
          const row = {
            ...expected,
            scale: { min: s.min, max: s.min + s.span, step: s.tenths / 10 },
          }
          for (const score of [onScale(row, at), steppedScore(row, onScale(row, at), by)]) {
            expect(score).toBeGreaterThanOrEqual(s.min)
            expect(score).toBeLessThanOrEqual(s.min + s.span)
            expect(Math.round(score * 10) % s.tenths).toBe((s.min * 10) % s.tenths)
          }
        },
      ),
    )
  })

  it('begins in the middle, and has a button for each whole number of a short scale', () => {
    expect(steppedScore(expected, null, 1)).toBe(4)
    expect(quickScores(expected)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const weight = { ...expected, scale: { min: 0, max: 100, step: 1 } }
    expect(quickScores(weight)).toEqual([0, 20, 40, 60, 80, 100])
    const { scale: _, ...plain } = expected
    expect(scoreScale(plain)).toEqual({ min: 1, max: 7, step: 1 })
  })
})

describe('a gap', () => {
  const figure = (of: number | null, less: number | null, language: Language = 'en') => {
    const values: Readonly<Record<string, Value>> = {
      perceived: { score: of, choice: null },
      expected: { score: less, choice: null },
    }
    const place = { columnKey: 'purchase', rowKey: 'gap' }
    return rowRules.computed.figure?.(gap, place, ({ rowKey }) => values[rowKey], language)
  }

  it.each([
    [5, 6.4, { text: '−1.4', words: 'gap.below', tone: 'bad' }],
    [6.3, 6, { text: '+0.3', words: 'gap.above', tone: 'good' }],
    [5, 5, { text: '0', words: 'gap.even', tone: 'figure' }],
    [5, null, { text: '–', words: null, tone: 'words' }],
    [null, null, { text: '–', words: null, tone: 'words' }],
  ] as const)('is perceived less expected: %s and %s', (of, less, told) => {
    expect(figure(of, less)).toEqual(told)
  })

  it('is written in the figures of the language', () => {
    expect(figure(5, 6.4, 'km')?.text).toBe('−១,៤')
  })
})

describe('the template of a board', () => {
  const soundWith = (row: Row) =>
    boardTemplateSchema.safeParse({ ...template, rows: [...base.rows, row] }).success
  it('has what its rows need', () => {
    expect(boardTemplateSchema.safeParse(template).success).toBe(true)
    expect(soundWith(gap)).toBe(false)
    const { choices: _, ...none } = cause
    expect(soundWith(none)).toBe(false)
    const twice = cause.choices?.slice(0, 1) ?? []
    expect(soundWith({ ...cause, choices: [...twice, ...twice] })).toBe(false)
  })

  it('of an older file keeps on notes what its kind of row could not hold', () => {
    const rows = ['text', 'computed', 'choice', 'score'].map((kind) => ({ ...base.rows[0], kind }))
    const old = { template: [{ ...classRecords.template[0], board: { ...base, rows } }] }
    const [now] = upgradeRecords(old, 4)['template'] ?? []
    expect((now?.['board'] as typeof base).rows.map(({ kind }) => kind)).toEqual([
      ...['notes', 'notes', 'notes', 'score'],
    ])
  })
})

describe('the value of a cell', () => {
  const tables = tablesFrom({
    ...classRecords,
    template: [{ ...classRecords.template[0], board: template }],
  })
  const decide = (record: CellValue) => {
    const decision = decideEdits(tables, { kind: 'cell_value.add', record }, context)
    return decision.kind === 'accepted' ? 'accepted' : decision.reason
  }
  const context = { now: 0, changesOf: () => [] }

  it.each([
    ['accepted', valueIn('expected', { score: 6.5 })],
    ['accepted', valueIn('cause', { choice: 'delivery' })],
    ['invalid', valueIn('expected', { score: 7.5 })],
    ['invalid', valueIn('expected', { choice: 'delivery' })],
    ['invalid', valueIn('cause', { choice: 'luck' })],
    ['invalid', valueIn('cause', { choice: 'delivery', score: 3 })],
    ['wrong-cell', valueIn('gap', { score: 1 })],
    ['wrong-cell', valueIn('pain', { score: 1 })],
    ['invalid', { ...valueIn('expected', { score: 5 }), id: board.id }],
  ])('is %s: %o', (outcome, value) => {
    expect(decide(value)).toBe(outcome)
  })

  it('is set, changed and taken away, and left alone where it is so already', () => {
    const place = { columnKey: 'purchase', rowKey: 'expected' }
    const five: Value = { score: 5, choice: null }
    const edits = (values: readonly CellValue[], value: Value | null) => {
      const made = setValue({ board, values }, place, value)
      return made.kind === 'edits' ? made.edits.map(({ kind }) => kind) : made
    }
    const there = [valueIn('expected', five)]
    expect(edits([], five)).toEqual(['cell_value.add'])
    expect(edits(there, five)).toEqual([])
    expect(edits(there, { ...five, score: 6 })).toEqual(['cell_value.edit'])
    expect(edits(there, null)).toEqual(['cell_value.remove'])
    expect(edits([], null)).toEqual([])
  })
})

describe('valueMarks', () => {
  it.each(languages)('writes scores, gaps with their words, and choices in %s', (language) => {
    const values = [
      valueIn(expected.key, { score: 6.5 }),
      valueIn(perceived.key, { score: 5 }),
      valueIn(cause.key, { choice: 'delivery' }),
    ]
    const layout = { geometry: boardGeometry(template), scale: 1, origin: { x: 0, y: 0 } }
    const texts = valueMarks(layout, values, language, paper).map((mark) =>
      mark.kind === 'text' ? mark.text : '',
    )
    const figures = language === 'km' ? ['៦,៥', '៥', '−១,៥'] : ['6.5', '5', '−1.5']
    expect(texts).toEqual([
      ...figures.slice(0, 2),
      '–',
      ...[figures[2], paper['gap.below'][language]],
      cause.choices?.find(({ key }) => key === 'delivery')?.title[language],
    ])
  })
})
