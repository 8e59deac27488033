import start from '../../assets/texts/start.json'
import { assertNever } from '../../electron/core/assert-never.ts'
import type { Due } from '../../electron/core/library/due.ts'
import { figuresIn, textOf, type TextKey } from '../../electron/core/text/catalogue.ts'
import type { Language } from '../../electron/core/text/language.ts'
import { clockTime } from '../../electron/core/text/times.ts'

/** What is due, in a few words: “Tomorrow · no names yet”. */
export function dueWords(due: Due, language: Language): string {
  const missing = 'missing' in due && due.missing !== null ? due.missing : null
  const when = whenWords(due, language)
  return missing === null ? when : `${when} · ${textOf(start, language, `due.${missing}`)}`
}

function whenWords(due: Due, language: Language): string {
  const say = (key: TextKey<typeof start>, values = {}) => textOf(start, language, key, values)
  switch (due.kind) {
    case 'running':
      return say('due.running')
    case 'today': {
      const time = figuresIn(clockTime(due.startMinute), language)
      return say(due.day === 1 ? 'due.today' : 'due.dayToday', { day: due.day, time })
    }
    case 'coming': {
      const { day, inDays: count } = due
      if (count === 1) return say(day === 1 ? 'due.tomorrow' : 'due.dayTomorrow', { day })
      return say(day === 1 ? 'due.in' : 'due.dayIn', { day, count })
    }
    case 'passed':
      return say(due.day === 1 ? 'due.passed' : 'due.dayPassed', { day: due.day })
    case 'finished':
      return say('due.finished')
    case 'undated':
      return say('noDate')
    default:
      return assertNever(due)
  }
}
