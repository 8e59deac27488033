import { useState } from 'react'
import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { EpochMs } from '../../../electron/core/base/ids.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './break-dialog.module.css'

const minuteMs = 60_000
const usualMinutes = [5, 10, 15, 20, 30] as const

export type BreakDialogProps = {
  /** With whether the slot that runs stands still meanwhile. */
  readonly onBreak: (backAtMs: EpochMs | null, holds: boolean) => void
  readonly onClose: () => void
}

/** A break that the agenda does not know: how long it is, and so when the room is to be back. */
export function BreakDialog({ onBreak, onClose }: BreakDialogProps) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  const figures = useFigures()
  const { nowMs, offset, run } = useRun()
  const [holds, setHolds] = useState(true)
  const choose = (backAtMs: EpochMs | null) => {
    onBreak(backAtMs, holds)
    onClose()
  }
  return (
    <Dialog title={say('stage.break.title')} closeLabel={sayCommon('close')} onClose={onClose}>
      <p className={classNames(styles.help)}>{say('stage.break.help')}</p>
      {run.current !== null && !run.current.paused && (
        <Checkbox checked={holds} onChange={setHolds}>
          {say('stage.break.holds')}
        </Checkbox>
      )}
      <div className={classNames(styles.choices)}>
        {usualMinutes.map((count) => {
          // A time on the wall has whole minutes; nobody is called back before the break is over.
          const backAtMs = Math.ceil((nowMs + count * minuteMs) / minuteMs) * minuteMs
          const time = figures(clockTime(localTimeAt(backAtMs, offset).minute))
          return (
            <Button key={count} onPress={() => choose(backAtMs)}>
              {say('stage.break.minutes', { count, time })}
            </Button>
          )
        })}
        <Button onPress={() => choose(null)}>{say('stage.break.open')}</Button>
      </div>
    </Dialog>
  )
}
