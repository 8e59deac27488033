import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName, titleFileName } from '../../../../electron/core/text/file-names.ts'
import { workshopCode } from '../../../../electron/core/workshop/workshop-code.ts'
import { anyText } from '../../../helpers/text-arbitrary.ts'

const name = {
  date: '2026-11-22',
  course: 'Loyalty',
  place: 'Phnom Penh',
  group: 3,
  what: 'JourneyMap',
  language: 'km' as const,
  version: 1,
}

describe('exportFileName', () => {
  it('names date, course, place, group, what, language and version', () => {
    expect(exportFileName(name)).toBe('2026-11-22_Loyalty_PhnomPenh_G3_JourneyMap_km_v01.pdf')
  })

  it('leaves out what has no Latin letters, and the group where there is none', () => {
    expect(exportFileName({ ...name, place: 'រាជធានីភ្នំពេញ', group: null })).toBe(
      '2026-11-22_Loyalty_JourneyMap_km_v01.pdf',
    )
  })

  it('takes marks off letters and joins words', () => {
    expect(exportFileName({ ...name, place: 'são tomé, hall b' })).toContain('_SaoTomeHallB_')
  })

  it.each([
    ['Đà Nẵng', 'DaNang'],
    ['Łódź', 'Lodz'],
    ['Tromsø', 'Tromso'],
    ['Gießen', 'Giessen'],
    ['Ærøskøbing', 'AEroskobing'],
    ['Þórshöfn', 'Thorshofn'],
    ['Iğdır', 'Igdir'],
  ])('writes the letters of %s in ASCII', (place, written) => {
    expect(exportFileName({ ...name, place })).toContain(`_${written}_`)
    expect(workshopCode(place)).toBe(written)
  })

  it('is short ASCII whatever it is made of', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.integer({ min: 1, max: 999 }),
        (a, b, c, version) => {
          const made = exportFileName({ ...name, course: a, place: b, what: c, version })
          expect(made).toMatch(/^2026-11-22(_[A-Za-z0-9-]+)*_v\d{2,3}\.pdf$/)
          expect(made.length).toBeLessThanOrEqual(120)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('titleFileName', () => {
  it('keeps letters of any script', () => {
    expect(titleFileName('ផែនទីដំណើរ: 客户/旅程?', 'pdf')).toBe('ផែនទីដំណើរ 客户 旅程.pdf')
  })

  it('does not use names that Windows keeps', () => {
    expect(titleFileName('CON', 'pdf')).toBe('Sala CON.pdf')
    expect(titleFileName('lpt1.x', 'pdf')).toBe('Sala lpt1.x.pdf')
    expect(titleFileName('..', 'pdf')).toBe('Sala.pdf')
  })

  it('stays in its folder and can be made on any system', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const made = titleFileName(title, 'pdf')
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(120)
        expect(made).not.toMatch(/[/\\<>:"|?*\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
        expect(made).not.toMatch(/^[. ]|[. ]\.pdf$/)
        expect(made).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(made.length).toBeGreaterThan(4)
      }),
      { numRuns: 2000 },
    )
  })
})
