import { searchKey } from '../text/search-key.ts'
import type { Language } from '../text/language.ts'
import type { EpochMs } from '../base/ids.ts'
import { zoneOffset } from '../base/zone.ts'

/** What `assets/time-zones.json` holds. */
export type ZoneTable = {
  /** IANA zones of each country by its two letters. */
  readonly zones: Readonly<Record<string, readonly string[]>>
  /** Names that systems still give, and what they are called now. */
  readonly formerNames: Readonly<Record<string, string>>
  readonly cities: readonly CityNames[]
  /** The runtime knows none. */
  readonly countriesInKhmer: Readonly<Record<string, string>>
}

type CityNames = { readonly zone: string } & Readonly<Record<Language, string>>

/** A city by which a time zone is found. */
export type ZonePlace = {
  /** Stays the same in every language. */
  readonly id: string
  readonly zone: string
  readonly city: string
  /** In the page's language where it has a name for it; '' for a zone of no country. */
  readonly country: string
  /** What is searched: names of the city in all languages, then country and zone. */
  readonly cityKeys: readonly string[]
  readonly otherKeys: readonly string[]
}

/** The zone under the name that it has now. */
export const zoneToday = (table: ZoneTable, zone: string): string => table.formerNames[zone] ?? zone

/**
 * Every zone that this runtime knows, by its city, sorted by name; zones with several well-known cities
 * once for each of them. `own` is among them whatever it is.
 */
export function zonePlaces(
  table: ZoneTable,
  language: Language,
  own: string,
): readonly ZonePlace[] {
  const nameOf = countryNames(table, language)
  // Asking for each zone by itself would take the better part of a second.
  const known = new Set(Intl.supportedValuesOf('timeZone').map((zone) => zoneToday(table, zone)))
  const ofCountry = Object.entries(table.zones).flatMap(([country, zones]) =>
    zones
      .filter((zone) => known.has(zone))
      .flatMap((zone) => placesIn(table, language, zone, nameOf(country))),
  )
  const ownZone = zoneToday(table, own)
  const isKnown = ofCountry.some(({ zone }) => zone === ownZone)
  const all = isKnown ? ofCountry : [...ofCountry, ...placesIn(table, language, ownZone, '')]
  const { compare } = new Intl.Collator(language)
  return all.toSorted((a, b) => compare(a.city, b.city))
}

/** The place that stands for a zone: the first of its cities; undefined for a zone that is not listed. */
export function placeOfZone(
  table: ZoneTable,
  places: readonly ZonePlace[],
  zone: string,
): ZonePlace | undefined {
  const now = zoneToday(table, zone)
  const [first] = table.cities.filter((city) => city.zone === now)
  const id = first === undefined ? now : idOf(first)
  return places.find((place) => place.id === id)
}

/** The city that a zone is named by in a language. */
export function cityOfZone(table: ZoneTable, zone: string, language: Language): string {
  const now = zoneToday(table, zone)
  return table.cities.find((city) => city.zone === now)?.[language] ?? ownName(now)
}

/** The places that match, best first: by the beginning of the city's name, of a word in it, then the rest. */
export function findPlaces(places: readonly ZonePlace[], query: string): readonly ZonePlace[] {
  const wanted = searchKey(query).trim()
  if (wanted === '') return places
  return places
    .map((place) => ({ place, rank: rankOf(place, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ place }) => place)
}

/** How far a zone is from UTC at a moment: `UTC+7`, `UTC−3:30`. */
export function offsetText(zone: string, atMs: EpochMs): string {
  const minutes = Math.round(zoneOffset(zone)(atMs) / 60_000)
  const away = Math.abs(minutes)
  const rest = away % 60 === 0 ? '' : `:${String(away % 60).padStart(2, '0')}`
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(away / 60)}${rest}`
}

const noMatch = 9

function rankOf({ cityKeys, otherKeys }: ZonePlace, wanted: string): number {
  const some = (keys: readonly string[], test: (key: string) => boolean) => keys.some(test)
  if (some(cityKeys, (key) => key.startsWith(wanted))) return 0
  if (some(cityKeys, (key) => key.includes(` ${wanted}`))) return 1
  if (some(cityKeys, (key) => key.includes(wanted))) return 2
  if (some(otherKeys, (key) => key.startsWith(wanted))) return 3
  const everything = [...cityKeys, ...otherKeys].join(' ')
  return wanted.split(/\s+/).every((word) => everything.includes(word)) ? 4 : noMatch
}

function placesIn(
  table: ZoneTable,
  language: Language,
  zone: string,
  country: CountryNames | '',
): readonly ZonePlace[] {
  const otherKeys = [...(country === '' ? [] : country.all), zone.replaceAll('_', ' ')]
  const about = {
    zone,
    country: country === '' ? '' : country.shown,
    otherKeys: otherKeys.map(searchKey),
  }
  const named = table.cities.filter((city) => city.zone === zone)
  const own = ownName(zone)
  if (named.length === 0) return [{ ...about, id: zone, city: own, cityKeys: [searchKey(own)] }]
  return named.map((city) => ({
    ...about,
    id: idOf(city),
    city: city[language],
    cityKeys: [city.en, city.km, city.zh].map(searchKey),
  }))
}

/** The city in a zone's own name. */
const ownName = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

const idOf = ({ zone, en }: CityNames) => `${zone} ${en}`

type CountryNames = { readonly shown: string; readonly all: readonly string[] }

function countryNames(table: ZoneTable, language: Language): (code: string) => CountryNames {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const chinese = new Intl.DisplayNames('zh-Hans', { type: 'region' })
  return (code) => {
    const en = english.of(code) ?? code
    const zh = chinese.of(code) ?? en
    const km = table.countriesInKhmer[code] ?? en
    return { shown: { en, km, zh }[language], all: [en, zh, km] }
  }
}
