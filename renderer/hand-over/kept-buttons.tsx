import texts from '../../assets/texts/hand-over.json'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useLive } from '../client/host-context.tsx'
import { Button } from '../ui/button.tsx'
import { useText } from '../ui/language.tsx'

export type KeptButtonsProps = {
  readonly onRemoved: () => void
  readonly onAgendas: () => void
}

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'

/** At the foot of the list: the ways to removed workshops and own templates, where there are any. */
export function KeptButtons({ onRemoved, onAgendas }: KeptButtonsProps) {
  const say = useText(texts)
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
