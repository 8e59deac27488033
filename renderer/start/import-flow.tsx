import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import importTexts from '../../assets/texts/import-dialog.json'
import start from '../../assets/texts/start.json'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { sendFile } from '../client/send-file.ts'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { classNames } from '../ui/class-names.ts'
import { ImportDialog, type ImportState } from './import-dialog.tsx'
import styles from './import-flow.module.css'
import { useFileDrop } from './use-file-drop.ts'

export type ImportHandle = { readonly choose: () => void }

export type ImportFlowProps = {
  readonly ref: Ref<ImportHandle>
  readonly onImported: (id: Id) => void
}

/** Takes in a file that was chosen or dropped on the window, with progress and cancel. */
export function ImportFlow({ ref, onImported }: ImportFlowProps) {
  const sayStart = useText(start)
  const picker = useRef<HTMLInputElement>(null)
  const choose = () => picker.current?.click()
  useImperativeHandle(ref, () => ({ choose }))
  const { state, take, cancel, close } = useImport(onImported)
  const drop = useFileDrop(state === null, (dropped) => {
    if (dropped.kind === 'file') return void take(dropped.file)
    tell({ kind: 'danger', title: sayStart(dropped.kind === 'many' ? 'drop.many' : 'drop.wrong') })
  })
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".sala,.json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file !== undefined) void take(file)
        }}
      />
      {drop.hovering && (
        <div className={classNames(styles.drop)}>
          <p className={classNames(styles.words)}>{sayStart('drop')}</p>
        </div>
      )}
      {state !== null && (
        <ImportDialog
          state={state}
          onCancel={cancel}
          onClose={close}
          onChooseAnother={() => {
            close()
            choose()
          }}
        />
      )}
    </>
  )
}

/** The steps of an import: send the file, have it read, tell what came of it. */
function useImport(onImported: (id: Id) => void) {
  const client = useHost()
  const say = useText(importTexts)
  const tellError = useTellError()
  const [state, setState] = useState<ImportState | null>(null)
  const stop = useRef(new AbortController())

  async function take(file: File) {
    stop.current = new AbortController()
    const show = (share: number) => setState({ kind: 'sending', file: file.name, share })
    show(0)
    const sent = await sendFile(client, file, show, stop.current.signal)
    if (sent.kind === 'sent') return await read(file.name, sent.fileId)
    setState(null)
    if (sent.kind === 'cancelled') tell({ kind: 'calm', title: say('cancelled') })
    else tellError(sent.error)
  }

  async function read(file: string, fileId: Id) {
    setState({ kind: 'checking', file })
    const answer = await client.call('library.import', { fileId })
    if (answer.kind === 'ok' && answer.value.kind === 'rejected') {
      return setState({ ...answer.value, file })
    }
    setState(null)
    if (answer.kind === 'failed') return tellError(answer.error)
    if (answer.value.kind === 'imported') onImported(answer.value.workshopId)
    tell({ kind: 'calm', title: say('done', { file }) })
  }

  return { state, take, cancel: () => stop.current.abort(), close: () => setState(null) }
}
