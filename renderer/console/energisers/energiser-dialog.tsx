import { useState } from 'react'
import agenda from '../../../assets/texts/agenda.json'
import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { ToldEnergiser } from '../../../electron/core/course/extras.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { LookList } from '../../ui/look-list.tsx'
import { WholeWords } from '../../ui/whole-words.tsx'
import { useExtras } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './energiser-dialog.module.css'

export type EnergiserDialogProps = {
  /** With whether the slot that runs stands still meanwhile. */
  readonly onEnergiser: (energiser: ToldEnergiser, holds: boolean) => void
  readonly onClose: () => void
}

/** The energisers of the course: looking at one tells how to lead it, a click or Enter begins it. */
export function EnergiserDialog({ onEnergiser, onClose }: EnergiserDialogProps) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  const sayAgenda = useText(agenda)
  const language = useLanguage()
  const { run } = useRun()
  const { energisers } = useExtras()
  const [holds, setHolds] = useState(true)
  const [lookedAt, lookAt] = useState<string | undefined>(energisers[0]?.key)
  const choose = (chosen: string) => {
    const energiser = energisers.find(({ key }) => key === chosen)
    if (energiser === undefined) return
    onEnergiser(energiser, holds)
    onClose()
  }
  const shown = energisers.find(({ key }) => key === lookedAt)
  return (
    <Dialog
      title={say('energiser.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      wide="form"
    >
      <p className={classNames(styles.help)}>{say('energiser.help')}</p>
      {run.current !== null && !run.current.paused && (
        <Checkbox checked={holds} onChange={setHolds}>
          {say('energiser.holds')}
        </Checkbox>
      )}
      <div className={classNames(styles.choice)}>
        <LookList
          label={say('energiser.list')}
          choices={energisers.map(({ key, title, minutes }) => ({
            id: key,
            text: textIn(title, language),
            aside: sayAgenda('duration.minutes', { count: minutes }),
          }))}
          onLook={lookAt}
          onChoose={choose}
        />
        {shown !== undefined && <HowTo energiser={shown} />}
      </div>
    </Dialog>
  )
}

function HowTo({ energiser: { title, how } }: { readonly energiser: ToldEnergiser }) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  return (
    <section
      className={classNames(styles.how)}
      aria-label={say('energiser.how')}
      aria-live="polite"
    >
      <h3>{textIn(title, language)}</h3>
      {how !== null && (
        <p>
          <WholeWords text={textIn(how, language)} />
        </p>
      )}
    </section>
  )
}
