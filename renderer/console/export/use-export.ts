import { useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { ErrorCode } from '../../../electron/core/contract/app-error.ts'
import type { CallOutput } from '../../../electron/core/contract/calls.ts'
import type { ExportFailure } from '../../../electron/core/contract/areas/export.ts'
import type { DocumentOrder } from '../../../electron/core/paper/documents/all.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { fetchFile } from './fetch-file.ts'
import { asOneFile, type NamedBytes, saveDownload } from './save-files.ts'

/** How an export goes, or how it ended; `files` are the names of what is finished. */
export type ExportState =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'working'
      readonly done: number
      readonly of: number
      /** Null before the first file and after the last. */
      readonly file: string | null
      readonly cancelling: boolean
    }
  | { readonly kind: 'done' | 'cancelled'; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly code: ExportFailure; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

export type ExportOrder = {
  readonly workshopId: Id
  readonly order: DocumentOrder
  readonly to: 'folder' | 'page'
  /** What several files are called together where the page saves them. */
  readonly zipName: string
}

const waiting = { kind: 'working', done: 0, of: 0, file: null, cancelling: false } as const

/** Has documents drawn by the host; in a browser it fetches them and saves them. */
export function useExport() {
  const client = useHost()
  const [state, setState] = useState<ExportState>({ kind: 'choosing' })
  const running = useRef<Id | null>(null)

  async function fetchAll(exportId: Id, names: readonly string[], zipName: string) {
    const files: NamedBytes[] = []
    for (const name of names) {
      const fetched = await fetchFile(client, exportId, name)
      if (fetched.kind === 'failed') return fetched.error.code
      files.push(fetched)
    }
    const one = asOneFile(files, zipName)
    if (one !== null) saveDownload(document, one)
    return null
  }

  async function run({ workshopId, order, to, zipName }: ExportOrder): Promise<ExportState> {
    const exportId = newId()
    running.current = exportId
    const stopHearing = client.onFeed((event) => {
      if (event.kind !== 'export-progress' || event.exportId !== exportId) return
      const { done, of, file } = event
      setState((last) => (last.kind === 'working' ? { ...last, done, of, file } : last))
    })
    const answer = await client.call('export.documents', { workshopId, exportId, to, order })
    stopHearing()
    if (answer.kind === 'failed') return { kind: 'refused', code: answer.error.code }
    if (to === 'folder') return endOf(answer.value)
    setState((last) => (last.kind === 'working' ? { ...last, done: last.of, file: null } : last))
    const names = answer.value.files.map(({ name }) => name)
    const problem = await fetchAll(exportId, names, zipName)
    await client.call('export.discard', { exportId })
    return problem === null ? endOf(answer.value) : { kind: 'refused', code: problem }
  }

  return {
    state,
    start(order: ExportOrder) {
      setState(waiting)
      void run(order).then(setState)
    },
    cancel() {
      setState((last) => (last.kind === 'working' ? { ...last, cancelling: true } : last))
      const exportId = running.current
      if (exportId !== null) void client.call('export.cancel', { exportId })
    },
    chooseAgain: () => setState({ kind: 'choosing' }),
  }
}

function endOf(result: CallOutput<'export.documents'>): ExportState {
  const files = result.files.map(({ name }) => name)
  return result.kind === 'failed'
    ? { kind: 'failed', code: result.code, files }
    : { kind: result.kind, files }
}
