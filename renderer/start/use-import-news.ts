import importTexts from '../../assets/texts/import-dialog.json'
import common from '../../assets/texts/common.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import type { Outcome } from './intake.ts'

/** Tells what became of files that were taken in. */
export function useImportNews() {
  const client = useHost()
  const say = useText(importTexts)
  const sayCommon = useText(common)
  const tellError = useTellError()

  async function takeBack(workshopId: Id, backupId: string, name: string) {
    const answer = await client.call('backup.restore', { workshopId, backupId })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('updated.undone', { name }) })
  }

  function tellOne(outcome: Outcome) {
    const { file, kind } = outcome
    if (kind === 'failed') tellError(outcome.error)
    else if (kind === 'cancelled') tell({ kind: 'calm', title: say('cancelled') })
    else if (kind === 'known') {
      const { name } = outcome
      tell({ kind: 'calm', title: say('known', { name }), help: say('known.help', { file }) })
    } else if (kind === 'agenda') {
      const title = say(outcome.isNew ? 'agenda.done' : 'agenda.known', { name: outcome.name })
      tell({ kind: 'calm', title, help: say('agenda.help') })
    } else if (kind === 'updated') {
      const { workshopId, name, undoBackupId } = outcome
      const undo = () => void (undoBackupId && takeBack(workshopId, undoBackupId, name))
      const action = { text: sayCommon('undo'), onPress: undo }
      tell({
        kind: 'calm',
        title: say('updated', { name }),
        help: say('updated.help'),
        ...(undoBackupId === null ? {} : { action }),
      })
    }
  }

  return (outcomes: readonly Outcome[]) => {
    const imported = outcomes.filter(({ kind }) => kind === 'imported')
    const [first, second] = imported
    if (second !== undefined)
      tell({ kind: 'calm', title: say('done.many', { count: imported.length }) })
    else if (first !== undefined) tell({ kind: 'calm', title: say('done', { file: first.file }) })
    outcomes.forEach(tellOne)
  }
}
