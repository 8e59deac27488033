import closing from '../../../assets/texts/closing.json'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'

/** What the room would lose. */
export type AtWork = 'slot' | 'board'

export type LeaveDialogProps = {
  /** To the list of workshops, or out of Sala. */
  readonly way: 'leave' | 'close'
  readonly atWork: AtWork
  readonly onGo: () => void
  readonly onClose: () => void
}

/** Asks before a slot that runs, or a board in the room, loses its projector. */
export function LeaveDialog({ way, atWork, onGo, onClose }: LeaveDialogProps) {
  const say = useText(closing)
  return (
    <Dialog
      title={say(`${atWork}.title`)}
      closeLabel={say('stay')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onGo}>{say(`${way}.go`)}</Button>
          <Button kind="primary" keys="Esc" onPress={onClose} autoFocus>
            {say('stay')}
          </Button>
        </>
      }
    >
      <p>{say(`${way}.${atWork}`)}</p>
    </Dialog>
  )
}
