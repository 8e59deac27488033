import { describe, expect, it } from 'vitest'
import { checkParts } from '../../../../electron/core/course/check-parts.ts'
import type { Card } from '../../../../electron/core/course/card.ts'
import type { CoursePack } from '../../../../electron/core/course/course-pack.ts'
import { fullText, smallPack } from '../../../helpers/course.ts'
import { question } from '../../../helpers/course-parts.ts'

const withParts = (change: Partial<CoursePack>) => checkParts({ ...smallPack, ...change })
const withCard = (change: Partial<Card>) =>
  withParts({ cards: smallPack.cards.map((card) => ({ ...card, ...change })) })
const withQuestion = (change: Parameters<typeof question>[1]) =>
  withParts({ quiz: [...smallPack.quiz, question('g', change)] })
const map = { board: 'map', curve: [], notes: [] }
const note = { column: 'one', row: 'notes', text: fullText('note') }

describe('checkParts', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(checkParts(smallPack)).toEqual([])
  })

  it('wants cards to be of a slot, and their rows as wide as their heads', () => {
    expect(withCard({ slot: 'nowhere' })).toMatchObject([{ kind: 'unknown-slot' }])
    const cells = [fullText('a'), fullText('b')]
    const rows = [{ title: fullText('row'), cells }]
    const blocks: Card['blocks'] = [{ kind: 'table', columns: [fullText('head')], rows }]
    expect(withCard({ blocks })).toMatchObject([{ kind: 'card', place: 'cards/card' }])
    expect(withParts({ cards: [...smallPack.cards, ...smallPack.cards] })).toMatchObject([
      { kind: 'repeated-key', detail: 'card' },
    ])
  })

  it('wants a filled board to fit its template', () => {
    expect(withCard({ map: { ...map, board: 'toString' } })).toMatchObject([
      { kind: 'unknown-board' },
    ])
    expect(withCard({ map: { ...map, notes: [{ ...note, column: 'two' }] } })).toMatchObject([
      { kind: 'card', detail: 'two' },
    ])
    expect(withCard({ map: { ...map, notes: [{ ...note, row: 'pains' }] } })).toMatchObject([
      { kind: 'card', detail: 'pains' },
    ])
    expect(withCard({ map: { ...map, notes: [{ ...note, severity: 3 }] } })).toMatchObject([
      { kind: 'card', detail: 'notes' },
    ])
  })

  it('wants six questions for each module', () => {
    expect(withParts({ quiz: smallPack.quiz.slice(1) })).toEqual([
      { kind: 'question', place: 'quiz/module 1', detail: '5 of 6' },
    ])
  })

  it.each([
    ['an answer outside the options', { correct: [2] }],
    ['no wrong option', { options: [fullText('a'), fullText('b')], correct: [0, 1] }],
    ['two answers to one', { kind: 'single', correct: [0, 1] }],
    ['one answer to several', { kind: 'multiple', correct: [0] }],
    ['the same answer twice', { kind: 'multiple', correct: [0, 0] }],
    ['three options of two', { kind: 'true-false', options: [1, 2, 3].map(() => fullText('a')) }],
  ] satisfies [string, Parameters<typeof question>[1]][])(
    'takes no question with %s',
    (_, change) => {
      expect(withQuestion(change)).toMatchObject([{ kind: 'question', place: 'quiz/g' }])
    },
  )

  it('knows no module and no outcome of a question that is not in the pack', () => {
    expect(withQuestion({ module: 2 })).toMatchObject([{ kind: 'unknown-module' }])
    expect(withQuestion({ outcome: 2 })).toMatchObject([{ kind: 'outcome', detail: '2' }])
  })

  it('wants each outcome in its family', () => {
    const { outcomes } = smallPack
    const families = outcomes.families.map((family) => ({ ...family, outcomes: [2] }))
    expect(withParts({ outcomes: { ...outcomes, families } })).toMatchObject([
      { kind: 'outcome', place: 'outcomes/families', detail: '2' },
      { kind: 'outcome', place: 'outcomes/1', detail: 'knowledge' },
    ])
  })

  it('wants every trade, and promises that the agendas keep', () => {
    const { audiences } = smallPack
    expect(withParts({ audiences: { ...audiences, tracks: audiences.tracks.slice(1) } })).toEqual([
      { kind: 'programme', place: 'audiences/tracks', detail: 'retail' },
    ])
    const promise = (practiceMin: number, hours: number) => ({
      ...{ key: 'morning', theoryMin: 50, practiceMin, hours, youGet: [fullText('A map')] },
      ...{ title: fullText('Morning'), text: fullText('Text') },
    })
    const sound = { ...audiences, programmes: [promise(45, 95 / 60)] }
    expect(withParts({ audiences: sound })).toEqual([])
    const broken = { ...audiences, programmes: [promise(30, 80 / 60)] }
    expect(withParts({ audiences: broken })).toMatchObject([
      { kind: 'programme', place: 'audiences/programmes/morning', detail: '50 + 30' },
    ])
  })

  it('knows what can be computed on each sheet, and nothing else', () => {
    const { certificate, forms } = smallPack
    const pulse = { ...forms.pulse, thanks: fullText('Until {day}, {serial}') }
    const copy = fullText('Copy of {serial} for {day}')
    expect(
      withParts({
        forms: { ...forms, pulse },
        certificate: { ...certificate, certificate: { ...certificate.certificate, copy } },
      }),
    ).toMatchObject([{ detail: 'serial' }, { detail: 'day' }])
    expect(withCard({ title: fullText('{name}') })).toMatchObject([{ kind: 'placeholder' }])
  })

  it('wants keys once in each list of a form, and boards that are there', () => {
    const { forms } = smallPack
    const before = forms['pre-course']
    const questions = [...before.questions, { ...before.questions[0]!, board: 'map/two' }]
    const changed = { ...forms, 'pre-course': { ...before, questions } }
    expect(withParts({ forms: changed })).toMatchObject([
      { kind: 'repeated-key', place: 'forms/pre-course/questions', detail: 'one' },
      { kind: 'unknown-board', detail: 'map/two' },
    ])
  })
})
