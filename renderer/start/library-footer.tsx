import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import { Button } from '../ui/button.tsx'
import { FirstSteps } from './empty-library.tsx'
import { KeptButtons, type KeptButtonsProps } from '../hand-over/kept-buttons.tsx'
import { FootBar } from './foot-bar.tsx'
import { useText } from '../ui/language.tsx'

export type LibraryFooterProps = KeptButtonsProps & {
  readonly chosen: LibrarySummary | null
  /** There is no workshop yet: the way to the first slot is told instead. */
  readonly first: boolean
  readonly act: Readonly<Record<'open' | 'remove' | 'restore' | 'shortcuts', () => void>>
}

/** What can be done with the chosen workshop. */
export function LibraryFooter({ chosen, first, act, ...kept }: LibraryFooterProps) {
  const say = useText(start)
  const sayCommon = useText(common)
  return (
    <FootBar
      end={
        <>
          <KeptButtons {...kept} />
          <Button kind="quiet" keys="F1" onPress={act.shortcuts}>
            {sayCommon('shortcuts')}
          </Button>
        </>
      }
    >
      {first && <FirstSteps />}
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
