import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react'
import { useStore } from 'zustand'
import start from '../../assets/texts/start.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { classNames } from '../ui/class-names.ts'
import { ImportDialog } from './import-dialog.tsx'
import { RejectedDialog, type RejectedFile } from './rejected-dialog.tsx'
import styles from './import-flow.module.css'
import { Intake, type Outcome } from './intake.ts'
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

/** Takes in files from this page and those that the system opens, for as long as the page is there. */
function useImport(onDone: (outcomes: readonly Outcome[]) => void) {
  const client = useHost()
  const [intake] = useState(() => new Intake(client))
  const step = useStore(intake.step, ({ at }) => at)
  const done = useEffectEvent(onDone)
  useEffect(() => intake.onDone((outcomes) => done(outcomes)), [intake])
  useEffect(() => intake.follow(), [intake])
  return { step, take: intake.take, cancel: intake.cancel }
}

/** Files of a kind that can be imported, and how many others were dropped with them. */
type Dropped = { readonly files: readonly File[]; readonly others: number }

/** Takes files that are dropped anywhere on the window; others never navigate it away. */
function useFileDrop(enabled: boolean, onDrop: (dropped: Dropped) => void) {
  const [hovering, setHovering] = useState(false)
  const over = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    if (enabled && event.dataTransfer?.types.includes('Files') === true) setHovering(true)
  })
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setHovering(false)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setHovering(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (enabled && files.length > 0) onDrop(droppedFrom(files))
  })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragover', (event) => over(event), { signal })
    window.addEventListener('dragleave', (event) => leave(event), { signal })
    window.addEventListener('drop', (event) => drop(event), { signal })
    return () => stop.abort()
  }, [])
  return { hovering }
}

const ours = /\.(sala|sala-course|json)$/i

function droppedFrom(files: readonly File[]): Dropped {
  const known = files.filter(({ name }) => ours.test(name))
  return { files: known, others: files.length - known.length }
}
