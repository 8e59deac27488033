import agendaTexts from '../../../assets/texts/agenda.json'
import runTexts from '../../../assets/texts/run.json'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import type { SleepAsked } from '../../../electron/core/contract/room.ts'
import { sleepAnswers, type SleepAnswer } from '../../../electron/core/run/ask-after-sleep.ts'
import { useHost } from '../../client/host-context.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import styles from './sleep-question.module.css'

/** After a sleep in a running slot: did the class go on meanwhile? The slot stands still until it is answered. */
export function SleepQuestion({ asked }: { readonly asked: SleepAsked }) {
  const say = useText(runTexts)
  const sayAgenda = useText(agendaTexts)
  const client = useHost()
  const tellError = useTellError()
  const { key, values } = durationWords(Math.max(1, Math.round(asked.gapMs / 60_000)))
  const duration = sayAgenda(key, values)
  async function answer(chosen: SleepAnswer) {
    const result = await client.call('room.answer', { answer: chosen })
    if (result.kind === 'failed') tellError(result.error)
  }
  return (
    <Banner
      kind="warning"
      title={say(asked.sure ? 'sleep.title' : 'sleep.unsure', { duration })}
      help={say('sleep.help')}
      action={
        <span className={classNames(styles.answers)}>
          {sleepAnswers.map((one) => (
            <Button key={one} onPress={() => void answer(one)}>
              {say(`sleep.${one}`)}
            </Button>
          ))}
        </span>
      }
    />
  )
}
