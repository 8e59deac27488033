import agendaTexts from '../../../assets/texts/agenda.json'
import runTexts from '../../../assets/texts/run.json'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import type { RunQuestion as Asked } from '../../../electron/core/run/run-question.ts'
import { answersTo, type SleepAnswer } from '../../../electron/core/run/ask-after-sleep.ts'
import { useHost } from '../../client/host-context.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import { useRoomTime } from '../use-room-time.ts'
import styles from './run-question.module.css'

/** After time that nobody watched in a running slot: does it count? The slot stands still until it is answered. */
export function RunQuestion({ asked }: { readonly asked: Asked }) {
  const say = useText(runTexts)
  const client = useHost()
  const tellError = useTellError()
  const title = useTitle(asked)
  async function answer(chosen: SleepAnswer) {
    const result = await client.call('room.answer', { answer: chosen })
    if (result.kind === 'failed') tellError(result.error)
  }
  return (
    <Banner
      kind="warning"
      title={title}
      help={say(`${asked.what}.help`)}
      action={
        <span className={classNames(styles.answers)}>
          {answersTo(asked).map((one) => (
            <Button key={one} onPress={() => void answer(one)}>
              {say(asked.what === 'set-back' ? 'answer.go-on' : `answer.${one}`)}
            </Button>
          ))}
        </span>
      }
    />
  )
}

function useTitle(asked: Asked): string {
  const say = useText(runTexts)
  const roomTime = useRoomTime()
  const duration = useDuration()
  if (asked.what === 'set-back') return say('set-back.title', { when: roomTime(asked.toMs) })
  if (asked.what === 'away') return say('away.title', { duration: duration(asked.gapMs) })
  return say(asked.sure ? 'slept.title' : 'slept.unsure', { duration: duration(asked.gapMs) })
}

const minuteMs = 60_000
const dayMin = 24 * 60

/** A function that names a length, from two days on in days. */
function useDuration() {
  const say = useText(runTexts)
  const sayAgenda = useText(agendaTexts)
  return (ms: number) => {
    const minutes = Math.max(1, Math.round(ms / minuteMs))
    if (minutes >= 2 * dayMin) return say('days', { count: Math.round(minutes / dayMin) })
    const { key, values } = durationWords(minutes)
    return sayAgenda(key, values)
  }
}
