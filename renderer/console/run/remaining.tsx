import runTexts from '../../../assets/texts/run.json'
import { countdown } from '../../../electron/core/run/countdown.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import { useFigures, useText } from '../../ui/language.tsx'

/** The time that remains; past its end with a plus sign, as the facilitator needs to know how long. */
export function Remaining({ current }: { readonly current: CurrentSlot }) {
  const say = useText(runTexts)
  const figures = useFigures()
  const { text, over } = countdown(current.remainingMs, current.allottedMs)
  return (
    <span role="timer" aria-label={say('remaining')} data-figures>
      {over ? '+' : ''}
      {figures(text)}
    </span>
  )
}
