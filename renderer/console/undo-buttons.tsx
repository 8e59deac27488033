import consoleTexts from '../../assets/texts/console.json'
import { Button, IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import styles from './undo-buttons.module.css'
import type { Undo } from './use-undo.ts'

/** Undo and redo of one place, which say what they turn; they stay as wide as they are. */
export function UndoButtons({ undo }: { readonly undo: Undo }) {
  const say = useText(consoleTexts)
  const { undoWords, redoWords } = undo
  const words = undoWords ?? say('undo.nothing')
  const redo = redoWords ?? say('redo.nothing')
  return (
    <div className={classNames(styles.turns)} data-keeps-scope>
      <Tooltip text={words} keys="Ctrl Z">
        <Button kind="quiet" keys="Ctrl Z" isDisabled={undoWords === null} onPress={undo.undo}>
          {words}
        </Button>
      </Tooltip>
      <Tooltip text={redo} keys="Ctrl Y">
        <IconButton icon="redo" label={redo} isDisabled={redoWords === null} onPress={undo.redo} />
      </Tooltip>
    </div>
  )
}
