import runTexts from '../../../assets/texts/run.json'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import styles from './phase-chip.module.css'
import { runState } from './run-words.ts'

/** How the slot stands: a word, a shape and a colour that say the same. */
export function PhaseChip({ current }: { readonly current: CurrentSlot | null }) {
  const say = useText(runTexts)
  const { key, look } = runState(current)
  return (
    <span className={classNames(styles.chip)} data-look={look} role="status">
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={shapes[look]} />
      </svg>
      {say(key)}
    </span>
  )
}

/** Ring, bars, disc, diamond, triangle, square: told apart without any colour. */
const shapes = {
  idle: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  paused: 'M2 1h3v10H2zM7 1h3v10H7z',
  normal: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  warning: 'M6 0 12 6 6 12 0 6Z',
  danger: 'M6 0.5 12 11.5H0Z',
  overtime: 'M1 1h10v10H1z',
} as const
