import { describe, expect, it } from 'vitest'
import { resolveCoursePack } from '../../../../electron/core/course/resolve-course-pack.ts'
import { morning, smallPack, term } from '../../../helpers/course.ts'

const { agendas: _, lessons, boards, cards, ...rest } = smallPack
const { quiz, outcomes, forms, certificate, audiences, ...pack } = rest
const { key: __, days, ...agenda } = morning
const slots = days.flatMap((day) => day.slots)
const raw = {
  pack,
  lessons,
  boards,
  ...{ quiz, outcomes, forms, certificate, audiences },
  cards: { all: cards },
  slots: { all: slots },
  agendas: {
    morning: {
      ...agenda,
      days: days.map((day) => ({ ...day, slots: day.slots.map(({ key }) => key) })),
    },
  },
}
const issuesOf = (parts: typeof raw | Record<string, unknown>, glossary: unknown = [term]) => {
  const resolved = resolveCoursePack({ ...raw, ...parts }, glossary)
  return resolved.kind === 'issues' ? resolved.issues : []
}

describe('resolveCoursePack', () => {
  it('puts the slots into the agendas that name them', () => {
    const resolved = resolveCoursePack(raw, [term])
    expect(resolved).toMatchObject({ kind: 'ok', pack: smallPack })
  })

  it('takes agenda keys from the names of the files', () => {
    expect(issuesOf({ agendas: { evening: raw.agendas.morning } })).toEqual([
      { kind: 'unknown-agenda', place: 'pack', detail: 'morning' },
    ])
  })

  it('tells a slot that nobody wrote and one that is written twice', () => {
    expect(issuesOf({ slots: { all: slots.slice(1) } })).toEqual([
      { kind: 'unknown-slot', place: 'agendas/morning', detail: 'talk' },
    ])
    expect(issuesOf({ slots: { all: slots, more: slots.slice(0, 1) } })).toEqual([
      { kind: 'repeated-key', place: 'slots/more', detail: 'talk' },
    ])
  })

  it('tells the path of what does not fit the schema', () => {
    expect(issuesOf({ pack: { ...pack, version: 'one' } })).toMatchObject([
      { kind: 'schema', place: 'pack/version' },
    ])
    expect(issuesOf({ agendas: { morning: {} } })).toMatchObject([
      { kind: 'schema', place: 'agendas/morning' },
    ])
    expect(issuesOf({ slots: { all: {} } })[0]).toMatchObject({
      kind: 'schema',
      place: 'slots/all',
    })
  })

  it('wants a glossary with each term once', () => {
    expect(issuesOf(raw, [term, term])).toMatchObject([{ kind: 'schema', place: 'glossary' }])
  })

  it('checks what it has put together', () => {
    const changed = { ...raw.agendas.morning, theoryTargetMin: 1 }
    expect(issuesOf({ agendas: { morning: changed } })).toMatchObject([{ kind: 'total' }])
  })

  it('refuses a text that lacks a language', () => {
    expect(issuesOf({ pack: { ...pack, title: { en: 'Only English' } } })).toMatchObject([
      { kind: 'missing-text', place: '/pack/title', detail: 'km' },
      { kind: 'missing-text', place: '/pack/title', detail: 'zh' },
    ])
  })
})
