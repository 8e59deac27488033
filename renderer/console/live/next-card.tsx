import consoleTexts from '../../../assets/texts/console.json'
import agendaTexts from '../../../assets/texts/agenda.json'
import { textIn } from '../../../electron/core/text/language.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useRecord } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './next-card.module.css'

/** What comes next, and when at the pace of now. */
export function NextCard() {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const { run, forecast, offset } = useRun()
  const { next } = run
  const expected = forecast?.slots.find(({ slot }) => slot.id === next?.id)
  const time = expected && figures(timeOnWall(expected.startMs, offset))
  return (
    <section className={classNames(styles.next)} aria-labelledby="next-title">
      <h2 id="next-title" className={classNames(styles.head)} data-figures>
        {time === undefined ? say('next.label') : say('next.at', { time })}
      </h2>
      {next === null ? (
        <p className={classNames(styles.none)}>
          {say(run.current === null ? 'next.none.done' : 'next.none')}
        </p>
      ) : (
        <NextSlot slot={next} />
      )}
    </section>
  )
}

function NextSlot({ slot }: { readonly slot: Slot }) {
  const sayAgenda = useText(agendaTexts)
  const language = useLanguage()
  const module = useRecord('module', slot.moduleId ?? '')
  const about = [
    ...(module ? [sayAgenda('module', { number: module.number })] : []),
    slot.method === null ? sayAgenda(`kind.${slot.kind}`) : sayAgenda(`method.${slot.method}`),
  ]
  return (
    <>
      <div className={classNames(styles.card)}>
        <p className={classNames(styles.about)}>{about.join(' · ')}</p>
        <p className={classNames(styles.title)}>{textIn(slot.title, language)}</p>
        <p className={classNames(styles.length)} data-figures>
          {sayAgenda('duration.minutes', { count: slot.durationMin })}
        </p>
      </div>
      {slot.script !== null && (
        <p className={classNames(styles.goal)}>{textIn(slot.script.goal, language)}</p>
      )}
    </>
  )
}
