import common from '../../../assets/texts/common.json'
import overview from '../../../assets/texts/overview.json'
import start from '../../../assets/texts/start.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTellError } from '../../ui/use-tell-error.ts'
import { FootBar } from '../foot-bar.tsx'
import type { Undo } from './use-undo.ts'

export type OverviewFooterProps = {
  readonly workshopId: Id
  /** Whether the workshop is there to be worked on. */
  readonly open: boolean
  readonly undo: Undo
  readonly onRestore: () => void
  readonly onShortcuts: () => void
}

/** What can be done with the open workshop. */
export function OverviewFooter(props: OverviewFooterProps) {
  const { workshopId, open, undo, onRestore, onShortcuts } = props
  const client = useHost()
  const say = useText(overview)
  const sayStart = useText(start)
  const sayCommon = useText(common)
  const tellError = useTellError()
  async function backUp() {
    const answer = await client.call('backup.make', { workshopId })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('backups.made') })
  }
  return (
    <FootBar
      wide
      end={
        <Button kind="quiet" keys="F1" onPress={onShortcuts}>
          {sayCommon('shortcuts')}
        </Button>
      }
    >
      <Button keys="Ctrl Z" isDisabled={!open || !undo.canUndo} onPress={undo.undo}>
        {sayCommon('undo')}
      </Button>
      <Button keys="Ctrl Shift Z" isDisabled={!open || !undo.canRedo} onPress={undo.redo}>
        {sayCommon('redo')}
      </Button>
      <Button isDisabled={!open} onPress={() => void backUp()}>
        {say('backups.make')}
      </Button>
      <Button onPress={onRestore}>{sayStart('restore')}</Button>
    </FootBar>
  )
}
