import consoleTexts from '../../../assets/texts/console.json'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import { useText } from '../../ui/language.tsx'
import { useExtras } from '../console-context.tsx'
import styles from './energiser-button.module.css'
import { classNames } from '../../ui/class-names.ts'

/** Offers the energisers of the course; not there where it has none. */
export function EnergiserButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(consoleTexts)
  const { energisers } = useExtras()
  if (energisers.length === 0) return null
  return (
    <button
      type="button"
      className={classNames(styles.button)}
      title={`${say('energiser')} · ${keyHint(keysOf('console', 'energiser'))}`}
      onClick={onPress}
    >
      {say('energiser')}
    </button>
  )
}
