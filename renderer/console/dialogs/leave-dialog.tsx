import consoleTexts from '../../../assets/texts/console.json'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'

export type LeaveDialogProps = { readonly onLeave: () => void; readonly onClose: () => void }

/** Asks before a slot that runs loses its projector. */
export function LeaveDialog({ onLeave, onClose }: LeaveDialogProps) {
  const say = useText(consoleTexts)
  return (
    <Dialog
      title={say('leave.title')}
      closeLabel={say('leave.stay')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onLeave}>{say('leave.go')}</Button>
          <Button kind="primary" keys="Esc" onPress={onClose} autoFocus>
            {say('leave.stay')}
          </Button>
        </>
      }
    >
      <p>{say('leave.help')}</p>
    </Dialog>
  )
}
