import consoleTexts from '../../assets/texts/console.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'

/** A function that makes a backup now, and says when it is made. */
export function useBackUp(workshopId: Id): () => void {
  const client = useHost()
  const say = useText(consoleTexts)
  const tellError = useTellError()
  async function backUp() {
    const answer = await client.call('backup.make', { workshopId })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('backedUp') })
  }
  return () => void backUp()
}
