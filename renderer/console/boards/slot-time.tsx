import { textIn } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage } from '../../ui/language.tsx'
import { PhaseChip } from '../run/phase-chip.tsx'
import { Remaining } from '../run/remaining.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './board-header.module.css'

/** How long the slot that runs still has, and how it stands where that is worth a word. */
export function SlotTime() {
  const language = useLanguage()
  const { current } = useRun().run
  if (current === null) return null
  const calm = current.phase === 'normal' && !current.paused
  return (
    <>
      {!calm && (
        <span className={classNames(styles.phase)}>
          <PhaseChip current={current} />
        </span>
      )}
      <strong className={classNames(styles.time)} title={textIn(current.slot.title, language)}>
        <Remaining current={current} />
      </strong>
    </>
  )
}
