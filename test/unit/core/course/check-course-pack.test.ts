import { describe, expect, it } from 'vitest'
import { checkCoursePack } from '../../../../electron/core/course/check-course-pack.ts'
import type { CoursePack } from '../../../../electron/core/course/course-pack.ts'
import { glossaryFrom } from '../../../../electron/core/course/glossary.ts'
import { fullText, morning, slot, smallPack, term, withDay } from '../../../helpers/course.ts'

const glossary = glossaryFrom([term])
const kindsOf = (pack: CoursePack) => checkCoursePack(pack, glossary).map(({ kind }) => kind)
const slots = morning.days[0]!.slots
const lastSlot = (change: Parameters<typeof slot>[2]) => [
  ...slots.slice(0, 2),
  slot('work', 45, { kind: 'practice', ...change }),
]

describe('checkCoursePack', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(checkCoursePack(smallPack, glossary)).toEqual([])
  })

  it('says where and by how much an agenda misses its target', () => {
    const agendas = [{ ...morning, theoryTargetMin: 61 }]
    expect(checkCoursePack({ ...smallPack, agendas }, glossary)).toEqual([
      { kind: 'total', place: 'agendas/morning', detail: '50 + 45, promised 61 + 45' },
    ])
  })

  it('compares the modules with the default agenda', () => {
    const modules = smallPack.modules.map((module) => ({ ...module, practiceMin: 44 }))
    expect(kindsOf({ ...smallPack, modules })).toEqual(['module-total'])
  })

  it('wants the default agenda to exist', () => {
    expect(kindsOf({ ...smallPack, defaultAgenda: 'evening' })).toEqual(['unknown-agenda'])
  })

  it('wants the steps to fill the slot', () => {
    const short = slot('work', 44).script
    expect(kindsOf(withDay({ slots: lastSlot({ script: short }) }))).toEqual(['steps'])
  })

  it('wants no slot to be worth less than its least minutes', () => {
    expect(kindsOf(withDay({ slots: lastSlot({ leastMin: 46 }) }))).toEqual(['least'])
  })

  it('knows no board, module or anchored slot that is not in the pack', () => {
    expect(kindsOf(withDay({ slots: lastSlot({ boardKey: 'nowhere' }) }))).toEqual([
      'unknown-board',
    ])
    expect(kindsOf(withDay({ slots: lastSlot({ boardKey: 'toString' }) }))).toEqual([
      'unknown-board',
    ])
    expect(kindsOf(withDay({ slots: lastSlot({ module: 7 }) }))).toContain('unknown-module')
    const anchors = [{ slotKey: 'lunch', minute: 720, title: fullText('Lunch') }]
    expect(kindsOf(withDay({ anchors }))).toEqual(['unknown-slot'])
  })

  it('wants an anchor at the minute its slot starts, and the close where the day ends', () => {
    const anchors = [
      { slotKey: 'tea', minute: 591, title: fullText('Tea') },
      { slotKey: null, minute: 649, title: fullText('Close') },
    ]
    expect(kindsOf(withDay({ anchors }))).toEqual(['anchor', 'anchor'])
  })

  it('wants keys once and days in order', () => {
    const twice = withDay({ slots: [...slots, slot('talk', 1, { kind: 'admin', module: null })] })
    expect(kindsOf(twice)).toContain('repeated-key')
    const [day] = morning.days
    const sameDay = { ...morning, theoryTargetMin: 100, practiceTargetMin: 90, days: [day!, day!] }
    const modules = smallPack.modules.map((one) => ({ ...one, theoryMin: 100, practiceMin: 90 }))
    expect(kindsOf({ ...smallPack, modules, agendas: [sameDay] })).toEqual(['repeated-key'])
  })
})

describe('checkAgendas', () => {
  it('knows no slot or step of a rule for an audience that is not in the pack', () => {
    const shift = { minutes: 5, to: { slot: 'work', step: 's1' }, from: 'talk' }
    const rules = (change: object) => [
      { audience: 'senior' as const, shifts: [{ ...shift, ...change }], steps: [] },
    ]
    const issues = (change: object) =>
      checkCoursePack({ ...smallPack, audienceRules: rules(change) }, glossary)
    expect(issues({})).toEqual([])
    expect(issues({ from: 'walk' })).toMatchObject([{ kind: 'unknown-slot', detail: 'walk' }])
    expect(issues({ to: { slot: 'work', step: 's9' } })).toMatchObject([{ detail: 'work/s9' }])
  })

  it('reads the blocks like the slots of an agenda', () => {
    const block = slot('extra', 20, { boardKey: 'nowhere', optional: true })
    expect(kindsOf({ ...smallPack, blocks: [block, block] })).toEqual([
      ...['unknown-board', 'unknown-board', 'repeated-key'],
    ])
  })

  it('says where more than 100 minutes pass without a break, or 50 of theory in a row', () => {
    const long = [slot('talk', 51), ...slots.slice(1, 2), slot('work', 101, { kind: 'practice' })]
    const issues = checkCoursePack(withDay({ slots: long, anchors: [] }), glossary)
    expect(issues.filter(({ kind }) => kind !== 'total' && kind !== 'module-total')).toEqual([
      { kind: 'no-break', place: 'agendas/morning/day 1/work', detail: '101 of 100 min: work' },
      { kind: 'long-theory', place: 'agendas/morning/day 1/talk', detail: '51 of 50 min: talk' },
    ])
  })
})
