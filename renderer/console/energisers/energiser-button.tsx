import consoleTexts from '../../../assets/texts/console.json'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { currentBreak } from '../../../electron/core/run/run-time.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useExtras, useTable } from '../console-context.tsx'
import styles from './energiser-button.module.css'

/** Offers the energisers of the course, but for a break; not there where it has none. */
export function EnergiserButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(consoleTexts)
  const { energisers } = useExtras()
  const inBreak = currentBreak({ break_run: useTable('break_run') }) !== undefined
  if (energisers.length === 0) return null
  return (
    <button
      type="button"
      disabled={inBreak}
      className={classNames(styles.button)}
      title={`${say('energiser')} · ${keyHint(keysOf('console', 'energiser'))}`}
      onClick={onPress}
    >
      {say('energiser')}
    </button>
  )
}
