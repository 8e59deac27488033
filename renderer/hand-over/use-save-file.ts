import { v7 as newId } from 'uuid'
import texts from '../../assets/texts/hand-over.json'
import type { SavedFile } from '../../electron/core/contract/areas/export.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Answer } from '../client/answer.ts'
import { useHost } from '../client/host-context.tsx'
import { fetchFile } from '../console/export/fetch-file.ts'
import { saveDownload } from '../console/export/save-files.ts'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'

/** What is to be handed over as a file. */
export type ToSave =
  | { readonly kind: 'workshop'; readonly workshopId: Id }
  | { readonly kind: 'agenda'; readonly agendaKey: string }

/**
 * Saves a workshop or a template as a file: on the laptop where the system's dialog says, in a browser
 * where its downloads go. Told as saved only once it is on the disk.
 */
export function useSaveFile() {
  const client = useHost()
  const say = useText(texts)
  const tellError = useTellError()

  async function ask(what: ToSave, exportId: Id): Promise<Answer<SavedFile>> {
    const folder = await client.call('export.folder', {})
    if (folder.kind === 'failed') return folder
    const to = folder.value.path === null ? 'page' : 'dialog'
    return what.kind === 'workshop'
      ? client.call('export.copy', { workshopId: what.workshopId, exportId, to })
      : client.call('export.agenda', { agendaKey: what.agendaKey, exportId, to })
  }

  async function download(exportId: Id, name: string) {
    const fetched = await fetchFile(client, exportId, name)
    await client.call('export.discard', { exportId })
    if (fetched.kind === 'failed') return void tellError(fetched.error)
    saveDownload(document, fetched)
    tell({ kind: 'calm', title: say('downloaded', { file: name }) })
  }

  return async (what: ToSave): Promise<void> => {
    const exportId = newId()
    const answer = await ask(what, exportId)
    if (answer.kind === 'failed') return void tellError(answer.error)
    const saved = answer.value
    if (saved.kind === 'waiting') return download(exportId, saved.name)
    if (saved.kind === 'failed') {
      tell({ kind: 'danger', title: say('failed.title'), help: say(`failed.${saved.code}`) })
    } else if (saved.kind === 'saved') {
      const help = what.kind === 'workshop' ? { help: say('saved.help') } : {}
      tell({ kind: 'calm', title: say('saved', { file: saved.name }), ...help })
    }
  }
}
