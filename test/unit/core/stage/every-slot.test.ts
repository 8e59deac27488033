import { describe, expect, it } from 'vitest'
import { slotsInOrder } from '../../../../electron/core/agenda/slots-in-order.ts'
import type { Lesson } from '../../../../electron/core/course/lesson.ts'
import { lessonOf } from '../../../../electron/core/stage/lesson-of.ts'
import { stagePictureSchema } from '../../../../electron/core/stage/stage-picture.ts'
import { stopsOf } from '../../../../electron/core/stage/stops.ts'
import type { Words } from '../../../../electron/core/stage/words-in.ts'
import { languages, type FullText, type Language } from '../../../../electron/core/text/language.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import type { Room } from '../../../helpers/stage-pictures.ts'
import { walkAgenda, workshopOf, type Seen } from '../../../helpers/walk-agenda.ts'

const { pack } = await shippedCourse()
const rooms: readonly Room[] = [['en'], ['km'], ['zh'], ['km', 'en']]
const walks = pack.agendas.flatMap(({ key }) =>
  rooms.map((room) => ({ key, room, seen: walkAgenda(pack, key, room) })),
)

const letters: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  km: /\p{Script=Khmer}/u,
  zh: /\p{Script=Han}/u,
}

/** Every text in a picture that has languages. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn)
}

const isWords = (value: object): value is Words =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one: unknown) => typeof one === 'object' && one !== null && 'text' in one)

const nameOf = ({ slot, stop }: Seen) =>
  `${slot?.packKey ?? 'no slot'}${stop === null ? '' : ` ${stop.step} ${stop.slide ?? ''}`}`

/** What each picture has wrong, with where it stands. */
const faultsIn = (seen: readonly Seen[], wrong: (words: Words) => boolean) =>
  seen.flatMap((one) =>
    wordsIn(one.picture)
      .filter(wrong)
      .map((words) => `${nameOf(one)}: ${words.map(({ text }) => text).join(' / ')}`),
  )

/** What is the facilitator's alone in the slots of an agenda: each text whole, whatever its places are filled with. */
function facilitatorsOwn(key: string): readonly RegExp[] {
  const slots = slotsInOrder(workshopOf(pack, key))
  const texts = slots.flatMap(({ packKey, script }) => [
    ...(script === null ? [] : [script.goal, ...script.pitfalls]),
    ...spokenIn(pack.lessons[packKey ?? '']),
  ])
  const written = texts.flatMap((text) => languages.flatMap((one) => text[one] ?? []))
  return [...new Set(written)].map(asWritten)
}

const asWritten = (text: string) =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
      .join('.+'),
  )

const spokenIn = (lesson: Lesson | undefined): readonly FullText[] =>
  (lesson?.steps ?? []).flatMap(({ say, expect: answers, examples }) =>
    [say, answers, ...Object.values(examples ?? {})].filter((text) => text !== null),
  )

describe.each(walks)('the walk through $key in $room', ({ key, room, seen }) => {
  it('comes to every stop of every slot, in order, by forward alone', () => {
    const tables = workshopOf(pack, key)
    const all = slotsInOrder(tables).flatMap((slot) => {
      const stops = stopsOf(slot, lessonOf(slot, pack.lessons, tables))
      return (stops.length === 0 ? [null] : stops).map((stop) => ({ slotId: slot.id, stop }))
    })
    const walked = seen.flatMap(({ slot, stop }) =>
      slot === null ? [] : [{ slotId: slot.id, stop }],
    )
    expect(walked).toEqual(all)
  })

  it('shows a picture that can be kept, and words in it', () => {
    for (const one of seen) {
      expect(stagePictureSchema.safeParse(one.picture).success, nameOf(one)).toBe(true)
    }
    const running = seen.filter(({ slot }) => slot !== null)
    expect(running.filter(({ picture }) => wordsIn(picture).length === 0)).toEqual([])
  })

  it('shows every text in the languages of the room, in their letters', () => {
    expect(faultsIn(seen, (words) => words[0]?.language !== room[0])).toEqual([])
    const other = (words: Words) =>
      words.some(({ language, text }) => /\p{L}/u.test(text) && !letters[language].test(text))
    expect(faultsIn(seen, other)).toEqual([])
    const alone = (words: Words) =>
      words.length < room.length && /\p{L}/u.test(words[0]?.text ?? '')
    expect(faultsIn(seen, alone)).toEqual([])
  })

  it('leaves no place open and no text empty', () => {
    const open = (words: Words) => words.some(({ text }) => /[{}]/.test(text) || text.trim() === '')
    expect(faultsIn(seen, open)).toEqual([])
  })

  it('keeps from the room what is for the facilitator', () => {
    const own = facilitatorsOwn(key)
    expect(own.length).toBeGreaterThan(50)
    const all = seen.flatMap(({ picture }) => wordsIn(picture).flat())
    const texts = [...new Set(all.map(({ text }) => text))]
    expect(texts.filter((text) => own.some((one) => one.test(text)))).toEqual([])
  })

  it('is a break in every break, says when it ends, and never waits while a slot runs', () => {
    for (const one of seen) {
      const { slot, picture } = one
      expect(picture.kind === 'break', nameOf(one)).toBe(slot?.kind === 'break')
      if (picture.kind === 'break') expect(picture.backAt, nameOf(one)).toMatch(/^\d\d:\d\d$/)
      expect(picture.kind === 'waiting', nameOf(one)).toBe(slot === null)
    }
  })

  it('says good-bye at the end of each day, and when the next one begins', () => {
    const ends = seen.flatMap(({ picture }) => (picture.kind === 'waiting' ? [picture] : []))
    const days = pack.agendas.find((agenda) => agenda.key === key)?.days ?? []
    expect(ends.map(({ resumes }) => resumes !== null)).toEqual(
      days.map((_, at) => at < days.length - 1),
    )
    expect(ends.flatMap(({ next }) => next)).toEqual([])
  })
})

it('is walked in every language', () => {
  expect(languages.filter((one) => !rooms.some(([first]) => first === one))).toEqual([])
})
