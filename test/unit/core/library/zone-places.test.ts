import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findPlaces,
  offsetText,
  placeOfZone,
  zonePlaces,
  zoneToday,
  type ZoneTable,
} from '../../../../electron/core/library/zone-places.ts'
import { languages } from '../../../../electron/core/text/language.ts'
import { isTimeZone } from '../../../../electron/core/base/zone.ts'

const table = JSON.parse(readFileSync('assets/time-zones.json', 'utf8')) as ZoneTable
const places = zonePlaces(table, 'en', 'Asia/Phnom_Penh')
const first = (query: string) => findPlaces(places, query)[0]?.zone
const atMs = Date.parse('2026-11-24T00:00:00Z')

describe('zonePlaces', () => {
  it('knows every zone of every country, each named in its language', () => {
    const zones = new Set(places.map(({ zone }) => zone))
    expect(zones.size).toBeGreaterThan(400)
    for (const language of languages) {
      const phnomPenh = placeOfZone(table, zonePlaces(table, language, 'UTC'), 'Asia/Phnom_Penh')
      expect([phnomPenh?.city, phnomPenh?.country]).toEqual(
        {
          en: ['Phnom Penh', 'Cambodia'],
          km: ['ភ្នំពេញ', 'កម្ពុជា'],
          zh: ['金边', '柬埔寨'],
        }[language],
      )
    }
  })

  it('lists only what can be reckoned with, and a zone of no country where the laptop is in it', () => {
    expect(table.cities.filter(({ zone }) => !isTimeZone(zone))).toEqual([])
    expect(places.map(({ id }) => id)).toHaveLength(new Set(places.map(({ id }) => id)).size)
    const inUtc = zonePlaces(table, 'en', 'UTC')
    expect(placeOfZone(table, inUtc, 'UTC')).toMatchObject({ city: 'UTC', country: '' })
  })

  it('gives a zone its name of today', () => {
    expect(zoneToday(table, 'Asia/Saigon')).toBe('Asia/Ho_Chi_Minh')
    expect(placeOfZone(table, places, 'Asia/Calcutta')?.city).toBe('New Delhi')
  })
})

describe('findPlaces', () => {
  it.each([
    ['phnom', 'Asia/Phnom_Penh'],
    ['PENH', 'Asia/Phnom_Penh'],
    ['ភ្នំពេញ', 'Asia/Phnom_Penh'],
    ['ភ្នំ\u200bពេញ', 'Asia/Phnom_Penh'],
    ['金边', 'Asia/Phnom_Penh'],
    ['cambodia', 'Asia/Phnom_Penh'],
    ['កម្ពុជា', 'Asia/Phnom_Penh'],
    ['柬埔寨', 'Asia/Phnom_Penh'],
    ['siem', 'Asia/Phnom_Penh'],
    ['bangkok', 'Asia/Bangkok'],
    ['saigon', 'Asia/Ho_Chi_Minh'],
    ['hà nội', 'Asia/Ho_Chi_Minh'],
    ['hanoi', 'Asia/Ho_Chi_Minh'],
    ['昆明', 'Asia/Shanghai'],
    ['ប៉េកាំង', 'Asia/Shanghai'],
    ['beij', 'Asia/Shanghai'],
    ['são paulo', 'America/Sao_Paulo'],
    ['sao', 'America/Sao_Paulo'],
    ['asia/yangon', 'Asia/Yangon'],
    ['apia', 'Pacific/Apia'],
    ['new york', 'America/New_York'],
  ])('finds %s', (query, zone) => expect(first(query)).toBe(zone))

  it('gives everything for nothing, and nothing for what is nowhere', () => {
    expect(findPlaces(places, '  ')).toBe(places)
    expect(findPlaces(places, 'atlantis')).toEqual([])
  })
})

describe('offsetText', () => {
  it.each([
    ['Asia/Phnom_Penh', 'UTC+7'],
    ['Asia/Kolkata', 'UTC+5:30'],
    ['America/St_Johns', 'UTC−3:30'],
    ['UTC', 'UTC+0'],
  ])('of %s', (zone, text) => expect(offsetText(zone, atMs)).toBe(text))
})
