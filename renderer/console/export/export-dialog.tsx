import { type ReactNode, useMemo, useState } from 'react'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/export.json'
import { exportFileName } from '../../../electron/core/text/file-names.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { useConsole, useWholeWorkshop } from '../console-context.tsx'
import { chosenIn, type ExportChoice, firstChoice, keepChoice, orderOf } from './export-choice.ts'
import { ExportChoices } from './export-choices.tsx'
import styles from './export-dialog.module.css'
import { ExportOutcome } from './export-outcome.tsx'
import { ExportPreview } from './export-preview.tsx'
import { ExportProgress } from './export-progress.tsx'
import { type ExportOrder, useExport } from './use-export.ts'
import { useExportFolder } from './use-export-folder.ts'

export type ExportDialogProps = {
  /** The board it was opened on; null for the one that there is most to print of. */
  readonly templateId: Id | null
  readonly groupId: Id | null
  readonly onClose: () => void
}

/** Puts boards or the agenda on paper: chosen and seen beforehand, written into a folder or saved by the browser. */
export function ExportDialog(props: ExportDialogProps) {
  const { onClose } = props
  const folder = useExportFolder()
  const chosen = useChosen(props)
  const { state, start, cancel, chooseAgain } = useExport()
  const order = useOrder(chosen, folder.path)
  switch (state.kind) {
    case 'working':
      return <ExportProgress state={state} onCancel={cancel} />
    case 'choosing':
      return (
        <ChoosingDialog onExport={order && (() => start(order))} onClose={onClose}>
          <ExportChoices {...chosen} folder={folder} />
          <ExportPreview chosen={chosen.chosen} kind={chosen.choice.kind} />
        </ChoosingDialog>
      )
    default:
      return (
        <ExportOutcome
          state={state}
          folder={folder.path ?? null}
          onReveal={folder.reveal}
          onAgain={chooseAgain}
          onClose={onClose}
        />
      )
  }
}

/** What is chosen, and the documents that it means as they stand now. */
function useChosen({ templateId, groupId }: ExportDialogProps) {
  const tables = useWholeWorkshop()
  const [choice, setChoice] = useState(() => firstChoice(tables, { templateId, groupId }))
  const chosen = useMemo(() => chosenIn(tables, choice), [tables, choice])
  const onChange = (part: Partial<ExportChoice>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    keepChoice(next)
  }
  return { tables, choice, onChange, chosen }
}

/** What the host is to do; null while there is nothing to export, or nowhere yet. */
function useOrder(
  { choice, chosen }: ReturnType<typeof useChosen>,
  path: string | null | undefined,
): ExportOrder | null {
  const { workshopId } = useConsole()
  const [first] = chosen.documents
  if (first === undefined || path === undefined) return null
  return {
    workshopId,
    order: orderOf(choice),
    to: path === null ? 'page' : 'folder',
    zipName: exportFileName({ ...first.name, group: null, version: 1 }, 'zip'),
  }
}

type ChoosingDialogProps = {
  /** Null while there is nothing to export. */
  readonly onExport: (() => void) | null
  readonly onClose: () => void
  readonly children: ReactNode
}

function ChoosingDialog({ onExport, onClose, children }: ChoosingDialogProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  return (
    <Dialog
      title={say('title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      wide="extra"
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button
            kind="primary"
            isDisabled={onExport === null}
            onPress={() => onExport?.()}
            autoFocus
          >
            {say('export')}
          </Button>
        </>
      }
    >
      <div className={classNames(styles.panes)}>{children}</div>
    </Dialog>
  )
}
