import agenda from '../../assets/texts/agenda.json'
import stage from '../../assets/texts/stage.json'
import type { StageCountdown, StageView } from '../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../electron/core/stage/words-in.ts'
import {
  figuresIn,
  textOf,
  type TextKey,
  type TextValues,
} from '../../electron/core/text/catalogue.ts'
import type { Language } from '../../electron/core/text/language.ts'

const texts = { ...agenda, ...stage }
export type SayingKey = TextKey<typeof texts>

/** Says a text of the product in the room's languages. */
export type Say = (key: SayingKey, values?: TextValues) => Words

/** How the product speaks to a room that reads these languages; figures as each of them writes them. */
export function sayingIn(roomLanguages: readonly Language[]): Say {
  return (key, values = {}) =>
    roomLanguages.map((language) => ({
      language,
      text: textOf(texts, language, key, writtenIn(language, values)),
    }))
}

/** A view with its clock and its time left in the figures of the language that the room reads first. */
export function inRoomFigures<V extends StageView>(view: V, language: Language): V {
  if (view.kind === 'black') return view
  const clock = view.clock && figuresIn(view.clock, language)
  const told = { ...view, clock }
  if ('countdown' in told && told.countdown !== null) {
    told.countdown = timeIn(told.countdown, language)
  }
  if ('stepCountdown' in told) told.stepCountdown = timeIn(told.stepCountdown, language)
  return told
}

const timeIn = (countdown: StageCountdown, language: Language): StageCountdown => ({
  ...countdown,
  text: figuresIn(countdown.text, language),
})

/** A text in two parts, around the place that stands large on its own: what comes before, and after it. */
export function around(text: string, place: string): readonly [string, string] {
  const [before = '', after = ''] = text.split(place)
  return [before.trim(), after.trim()]
}

function writtenIn(language: Language, values: TextValues): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? figuresIn(value, language) : value,
    ]),
  )
}
