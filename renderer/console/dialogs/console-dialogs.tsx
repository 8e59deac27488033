import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { grantClosing } from '../../start/close-question.ts'
import { RestoreDialog } from '../../start/restore-dialog.tsx'
import { useConsole, useWorkshopRecord } from '../console-context.tsx'
import { EnergiserDialog } from '../energisers/energiser-dialog.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import type { useStageActs } from '../use-stage-acts.ts'
import { BreakDialog } from './break-dialog.tsx'
import { ConsoleShortcuts } from './console-shortcuts.tsx'
import { DetailsDialog } from './details-dialog.tsx'
import { LeaveDialog, type AtWork } from './leave-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

export type OpenDialog =
  | 'break'
  | 'close'
  | 'details'
  | 'energiser'
  | 'export'
  | 'leave'
  | 'restore'
  | 'settings'
  | 'shortcuts'

export type ConsoleDialogsProps = {
  readonly dialog: OpenDialog | null
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
  /** Begins a break, or an energiser. */
  readonly stage: Pick<ReturnType<typeof useStageActs>, 'break' | 'energiser'>
  /** What would lose its projector, where leaving or closing is asked about. */
  readonly atWork: AtWork
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** The dialog of the console that is open, if one is. */
export function ConsoleDialogs(props: ConsoleDialogsProps) {
  const { dialog, look, onLook, stage, atWork, onLeave, onClose } = props
  const { workshopId } = useConsole()
  const name = useWorkshopRecord()?.name ?? ''
  switch (dialog) {
    case 'break':
      return <BreakDialog onBreak={(...how) => void stage.break(...how)} onClose={onClose} />
    case 'details':
      return <DetailsDialog onClose={onClose} />
    case 'energiser':
      return (
        <EnergiserDialog onEnergiser={(...how) => void stage.energiser(...how)} onClose={onClose} />
      )
    case 'export':
      return <ExportDialog templateId={null} groupId={null} onClose={onClose} />
    case 'leave':
    case 'close': {
      const onGo = dialog === 'leave' ? onLeave : grantClosing
      return <LeaveDialog way={dialog} atWork={atWork} onGo={onGo} onClose={onClose} />
    }
    case 'restore':
      return <RestoreDialog workshopId={workshopId} name={name} onClose={onClose} />
    case 'settings':
      return <SettingsDialog look={look} onChange={onLook} onClose={onClose} />
    case 'shortcuts':
      return <ConsoleShortcuts onClose={onClose} />
    default:
      return null
  }
}
