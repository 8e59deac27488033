import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/hand-over.json'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useText } from '../ui/language.tsx'

export type RemoveQuestionProps = {
  readonly name: string
  readonly why: 'running' | 'in-room'
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks before a workshop that is at work is taken off the list. */
export function RemoveQuestion({ name, why, onRemove, onClose }: RemoveQuestionProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  return (
    <Dialog
      title={say('remove.title', { name })}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose} keys="Esc" autoFocus>
            {sayCommon('cancel')}
          </Button>
          <Button
            onPress={() => {
              onClose()
              onRemove()
            }}
          >
            {say('remove.now')}
          </Button>
        </>
      }
    >
      <p>{say(`remove.${why}`)}</p>
    </Dialog>
  )
}
