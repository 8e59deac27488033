import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/teach.json'
import { filledIn } from '../../../electron/core/course/lesson-facts.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { sentencesOf } from '../../../electron/core/text/sentences.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useWholeWorkshop } from '../console-context.tsx'
import type { Teaching } from './use-teaching.ts'

/** A sentence to say, a question to the room, or, without notes, what the step is and is for. */
export type Saying = { readonly kind: 'sentence' | 'question' | 'goal'; readonly text: string }

/** A text to say, sentence by sentence. */
export const sayingsIn = (text: string): readonly Saying[] =>
  sentencesOf(text).map(({ text: words, isQuestion }) => ({
    kind: isQuestion ? 'question' : 'sentence',
    text: words,
  }))

/** What to say at the step that is due; without notes its goal and what the script says of it. */
export function useSayings(teaching: Teaching) {
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const language = useLanguage()
  const tables = useWholeWorkshop()
  const { slot, lesson, steps, stepAt, step } = teaching
  const title = textIn(steps[stepAt]?.text ?? slot.title, language)
  const place =
    steps.length === 0 ? title : say('say.place', { number: stepAt + 1, of: steps.length, title })
  if (lesson !== null && step?.say) {
    const told = filledIn(step.say, { lesson, step, slot }, tables)
    return { place, sayings: sayingsIn(textIn(told, language)) }
  }
  const goal = slot.script === null ? '' : textIn(slot.script.goal, language)
  const sayings: readonly Saying[] = [
    ...(goal === '' ? [] : [{ kind: 'goal', text: goal } as const]),
    ...(steps.length === 0 ? [] : sayingsIn(title)),
  ]
  const none: Saying = { kind: 'goal', text: sayConsole('script.none') }
  return { place, sayings: sayings.length === 0 ? [none] : sayings }
}
