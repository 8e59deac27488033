import texts from '../../../assets/texts/teach.json'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'

export type JumpDialogProps = {
  /** Where it would go, from 1. */
  readonly number: number
  readonly skipped: number
  readonly onJump: () => void
  readonly onClose: () => void
}

/** Asks before the room is sent so far that several slides are left out. */
export function JumpDialog({ number, skipped, onJump, onClose }: JumpDialogProps) {
  const say = useText(texts)
  return (
    <Dialog
      title={say('jump.title', { number })}
      closeLabel={say('jump.stay')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('jump.stay')}</Button>
          <Button kind="primary" keys="Enter" onPress={onJump} autoFocus>
            {say('jump.go', { number })}
          </Button>
        </>
      }
    >
      <p>{say('jump.help', { count: skipped })}</p>
    </Dialog>
  )
}
