import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import start from '../../assets/texts/start.json'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { classNames } from '../ui/class-names.ts'
import { ImportDialog } from './import-dialog.tsx'
import { RejectedDialog, type RejectedFile } from './rejected-dialog.tsx'
import styles from './import-flow.module.css'
import { useFileDrop, type Dropped } from './use-file-drop.ts'
import type { Outcome } from './intake.ts'
import { useImport } from './use-import.ts'
import { useImportNews } from './use-import-news.ts'

export type ImportHandle = { readonly choose: () => void }

export type ImportFlowProps = {
  readonly ref: Ref<ImportHandle>
  /** Whether files may be dropped on the window: a console takes rosters in its own place. */
  readonly canDrop: boolean
  readonly onImported: (id: Id) => void
  /** A file was opened whose workshop is in the list with all that it holds. */
  readonly onKnown: (id: Id) => void
}

/** Takes in files that were chosen, dropped on the window or opened in the system. */
export function ImportFlow({ ref, canDrop, onImported, onKnown }: ImportFlowProps) {
  const sayStart = useText(start)
  const picker = useRef<HTMLInputElement>(null)
  const choose = () => picker.current?.click()
  useImperativeHandle(ref, () => ({ choose }))
  const [rejected, setRejected] = useState<readonly RejectedFile[]>([])
  const news = useImportNews()
  const { step, take, cancel } = useImport((outcomes) => {
    goTo(outcomes, { onImported, onKnown })
    news(outcomes)
    setRejected(outcomes.filter((one) => one.kind === 'rejected'))
  })
  const takeFiles = (files: readonly File[]) =>
    take(files.map((file) => ({ kind: 'page', name: file.name, file })))
  const onDrop = ({ files, others }: Dropped) => {
    if (files.length > 0) takeFiles(files)
    if (others === 0) return
    const isAll = files.length === 0
    const title = isAll ? sayStart('drop.wrong') : sayStart('drop.some', { count: others })
    tell({ kind: 'danger', title })
  }
  const drop = useFileDrop(canDrop && step === null, onDrop)

  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".sala,.sala-course,.json"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) takeFiles(files)
        }}
      />
      {drop.hovering && (
        <div className={classNames(styles.drop)}>
          <p className={classNames(styles.words)}>{sayStart('drop')}</p>
        </div>
      )}
      {step !== null && <ImportDialog step={step} onCancel={cancel} />}
      {step === null && rejected.length > 0 && (
        <RejectedDialog
          files={rejected}
          onClose={() => setRejected([])}
          onChooseAnother={() => {
            setRejected([])
            choose()
          }}
        />
      )}
    </>
  )
}

/** Of one file that was opened its workshop is what is wanted; of several, the last new one. */
function goTo(
  outcomes: readonly Outcome[],
  { onImported, onKnown }: Pick<ImportFlowProps, 'onImported' | 'onKnown'>,
): void {
  const [only] = outcomes
  if (outcomes.length === 1 && only?.kind === 'known') return onKnown(only.workshopId)
  const last = outcomes.findLast(({ kind }) => kind === 'imported' || kind === 'updated')
  if (last?.kind === 'imported' || last?.kind === 'updated') onImported(last.workshopId)
}
