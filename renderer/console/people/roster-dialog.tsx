import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/people.json'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { usePeopleBoard } from './people-context.tsx'
import styles from './roster-dialog.module.css'
import { RosterPreviewPane } from './roster-preview-pane.tsx'
import { RosterSourcePane } from './roster-source-pane.tsx'
import { useRosterReading } from './use-roster-reading.ts'

export type RosterDialogProps = {
  readonly dropped: File | null
  readonly hovering: boolean
  readonly onClose: () => void
}

/** Reads a roster and shows what it would add; nothing is changed before the last press. */
export function RosterDialog({ dropped, hovering, onClose }: RosterDialogProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { actions } = usePeopleBoard()
  const reading = useRosterReading(dropped)
  const { result, lines } = reading
  const count = result?.kind === 'ok' ? lines.size : 0

  function add() {
    if (result?.kind !== 'ok') return
    actions.addRoster(result, lines)
    onClose()
  }

  return (
    <Dialog
      wide="extra"
      title={say('roster.bringIn')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={add} isDisabled={count === 0}>
            {count === 0 ? say('person.addNow') : say('roster.add', { count })}
          </Button>
        </>
      }
    >
      <div className={classNames(styles.panes)} data-hovering={hovering || undefined}>
        <RosterSourcePane reading={reading} />
        <RosterPreviewPane reading={reading} />
        {hovering && <p className={classNames(styles.drop)}>{say('roster.drop')}</p>}
      </div>
    </Dialog>
  )
}
