import { describe, expect, it } from 'vitest'
import words from '../../../../assets/texts/paper.json'
import { agendaDocument } from '../../../../electron/core/paper/documents/agenda.ts'
import type { TextMark } from '../../../../electron/core/paper/page-model.ts'
import type { languages } from '../../../../electron/core/text/language.ts'
import type { WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const [day] = classRecords.day
const [slot] = classRecords.slot
const [module] = classRecords.module
const slotAt = (index: number, durationMin: number, moduleId: string | null) => ({
  ...slot,
  id: idOf(3, index),
  rank: `a${String(index).padStart(3, '0')}`,
  dayId: day.id,
  moduleId,
  durationMin,
  kind: moduleId === null ? ('break' as const) : ('theory' as const),
  title: { en: `Slot ${index}`, km: `វគ្គ ${index}`, zh: `环节 ${index}` },
})

const recordsOf = (slots: WorkshopRecords['slot']): WorkshopRecords => ({
  ...classRecords,
  ...{ day: [{ ...day, startMinute: 450 }], slot: slots, anchor: [], slot_run: [] },
})
const short = recordsOf([slotAt(0, 45, module.id), slotAt(1, 15, null), slotAt(2, 30, module.id)])

function printed(records: WorkshopRecords, language: (typeof languages)[number]) {
  const [document] = agendaDocument.choose(records, { kind: 'agenda', language }).documents
  if (document === undefined) throw new Error('no agenda')
  const pages = agendaDocument.pages(document.content, words)
  const texts = pages.map(({ marks }) =>
    marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text),
  )
  return { ...document, pages, texts }
}

describe('the agenda on paper', () => {
  it.each([
    ['en', '07:30 – 08:15', 'Slot 0'],
    ['km', '០៧:៣០ – ០៨:១៥', 'វគ្គ 0'],
    ['zh', '07:30 – 08:15', '环节 0'],
  ] as const)('has planned times and titles, in %s', (language, time, title) => {
    const [texts = []] = printed(short, language).texts
    expect(texts).toContain(time)
    expect(texts).toContain(title)
    expect(texts).toContain(words.agenda[language])
  })

  it('names a module where it begins, and not again after a break', () => {
    const [texts = []] = printed(short, 'en').texts
    const named = texts.filter((text) => text.startsWith(`${module.number} `))
    expect(named).toHaveLength(1)
  })

  it('goes on over the next page, and knows beforehand how many there are', () => {
    const many = recordsOf(Array.from({ length: 70 }, (_, at) => slotAt(at, 5, module.id)))
    const { pages, texts, content } = printed(many, 'en')
    expect(agendaDocument.pageCount(content)).toBe(pages.length)
    expect(pages.length).toBeGreaterThan(1)
    const slots = texts.flat().filter((text) => text.startsWith('Slot '))
    expect(slots).toEqual(Array.from({ length: 70 }, (_, at) => `Slot ${at}`))
    expect(texts.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`)
  })

  it('keeps every mark on its sheet', () => {
    for (const { width, height, marks } of printed(short, 'km').pages) {
      for (const mark of marks) {
        if (mark.kind !== 'text') continue
        expect(mark.x + mark.width).toBeLessThanOrEqual(width)
        expect(mark.y + mark.height).toBeLessThanOrEqual(height)
      }
    }
  })

  it('is no document where there are no slots', () => {
    const none = agendaDocument.choose(recordsOf([]), { kind: 'agenda', language: 'en' })
    expect(none.documents).toEqual([])
  })
})
