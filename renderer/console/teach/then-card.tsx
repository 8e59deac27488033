import runTexts from '../../../assets/texts/run.json'
import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/teach.json'
import type { ExpectedSlot } from '../../../electron/core/run/forecast.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { moduleTint } from '../../ui/module-tint.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useRecord } from '../console-context.tsx'
import { PlannedLine } from '../ready/planned-line.tsx'
import { useRun } from '../run/use-run.ts'
import { useRunActs } from '../run/use-run-acts.ts'
import styles from './then-card.module.css'

/** What follows today, with the times at the pace of now. */
export function ThenCard() {
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const figures = useFigures()
  const { run, forecast, offset } = useRun()
  const slots = (forecast?.slots ?? []).filter(({ slot }) => slot.id !== run.current?.slot.id)
  const end = forecast && figures(timeOnWall(forecast.endMs, offset))
  return (
    <section className={classNames(styles.then)} aria-labelledby="then-title">
      <header className={classNames(styles.head)}>
        <h3 id="then-title">{say('then')}</h3>
        {end !== null && slots.length > 0 && <span data-figures>{say('then.until', { end })}</span>}
      </header>
      {run.current === null && run.next !== null && (
        <p className={classNames(styles.hint)}>{sayConsole('live.noSlot')}</p>
      )}
      <PlannedLine />
      {slots.length === 0 ? (
        <p className={classNames(styles.hint)}>
          {sayConsole(run.current === null ? 'next.none.done' : 'next.none')}
        </p>
      ) : (
        <ol className={classNames(styles.slots)} tabIndex={0}>
          {slots.map((one, at) => (
            <Row key={one.slot.id} one={one} next={at === 0 && run.current !== null} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Row({ one, next }: { readonly one: ExpectedSlot; readonly next: boolean }) {
  const { slot, startMs } = one
  const say = useText(runTexts)
  const figures = useFigures()
  const language = useLanguage()
  const { offset } = useRun()
  const acts = useRunActs()
  const module = useRecord('module', slot.moduleId ?? '')?.number ?? null
  const title = textIn(slot.title, language)
  return (
    <li>
      <span data-figures>{figures(timeOnWall(startMs, offset))}</span>
      <i aria-hidden="true" {...moduleTint(slot.kind, module)} />
      <span className={classNames(styles.title)} title={title}>
        {title}
      </span>
      {next && (
        <Tooltip text={say('jump')} keys="N">
          <Button kind="quiet" onPress={acts.next}>
            <Unseen>{say('jump')}</Unseen>
            <KeyHint keys="N" />
          </Button>
        </Tooltip>
      )}
      <span data-figures>{figures(slot.durationMin)}</span>
    </li>
  )
}
