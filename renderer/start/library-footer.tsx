import { Toolbar } from 'react-aria-components'
import common from '../../assets/texts/common.json'
import handOver from '../../assets/texts/hand-over.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useLive } from '../client/host-context.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { FirstSteps } from './empty-library.tsx'
import styles from './library-footer.module.css'

type KeptButtonsProps = {
  readonly onRemoved: () => void
  readonly onAgendas: () => void
}

export type LibraryFooterProps = KeptButtonsProps & {
  readonly chosen: LibrarySummary | null
  /** There is no workshop yet: the way to the first slot is told instead. */
  readonly first: boolean
  readonly act: Readonly<Record<'open' | 'remove' | 'restore' | 'import' | 'shortcuts', () => void>>
}

/** The bar at the foot of the window: what can be done with the chosen workshop. */
export function LibraryFooter({ chosen, first, act, ...kept }: LibraryFooterProps) {
  const say = useText(start)
  const sayCommon = useText(common)
  return (
    <footer className={classNames(styles.foot)}>
      <Toolbar className={classNames(styles.bar)}>
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
        <span className={classNames(styles.space)} />
        {first && (
          <Button kind="quiet" keys="Ctrl I" onPress={act.import}>
            {say('import')}
          </Button>
        )}
        <KeptButtons {...kept} />
        <Button kind="quiet" keys="F1" onPress={act.shortcuts}>
          {sayCommon('shortcuts')}
        </Button>
      </Toolbar>
    </footer>
  )
}

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'

/** At the foot of the list: the ways to removed workshops and own templates, where there are any. */
function KeptButtons({ onRemoved, onAgendas }: KeptButtonsProps) {
  const say = useText(handOver)
  const removed = useLive('library.removed', {}, isLibrary).live
  const agendas = useLive('library.agendas', {}, isLibrary).live
  const removedCount = removed.kind === 'ready' ? removed.value.length : 0
  const ownCount = agendas.kind === 'ready' ? agendas.value.filter(({ own }) => own).length : 0
  return (
    <>
      {ownCount > 0 && (
        <Button kind="quiet" onPress={onAgendas}>
          {say('agendas', { count: ownCount })}
        </Button>
      )}
      {removedCount > 0 && (
        <Button kind="quiet" onPress={onRemoved}>
          {say('removed', { count: removedCount })}
        </Button>
      )}
    </>
  )
}
