import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import { Button } from '../ui/button.tsx'
import { FootBar } from './foot-bar.tsx'
import { useText } from '../ui/language.tsx'

export type LibraryFooterProps = {
  readonly chosen: LibrarySummary | null
  readonly act: Readonly<Record<'open' | 'remove' | 'restore' | 'shortcuts', () => void>>
}

/** What can be done with the chosen workshop. */
export function LibraryFooter({ chosen, act }: LibraryFooterProps) {
  const say = useText(start)
  const sayCommon = useText(common)
  return (
    <FootBar
      end={
        <Button kind="quiet" keys="F1" onPress={act.shortcuts}>
          {sayCommon('shortcuts')}
        </Button>
      }
    >
      {chosen !== null && (
        <>
          <Button kind="accent" keys="Enter" onPress={act.open}>
            {say('open')}
          </Button>
          <Button onPress={act.restore}>{say('restore')}</Button>
          <Button keys="Del" onPress={act.remove}>
            {say('remove')}
          </Button>
        </>
      )}
    </FootBar>
  )
}
