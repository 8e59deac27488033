import type { RemovedWorkshop } from './removed-workshop.ts'
import { useState } from 'react'
import startTexts from '../../assets/texts/start.json'
import texts from '../../assets/texts/hand-over.json'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { localDate } from '../start/time-ago.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { KeptList } from './kept-list.tsx'
import styles from './kept-list.module.css'

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'

/** What was taken off the list: to be put back, or deleted for good. */
export function RemovedDialog({ onClose }: { readonly onClose: () => void }) {
  const { live } = useLive('library.removed', {}, isLibrary)
  const say = useText(texts)
  const [deleting, setDeleting] = useState<RemovedWorkshop | null>(null)
  const removed = live.kind === 'ready' ? live.value : []
  if (deleting !== null)
    return <DeleteDialog workshop={deleting} onClose={() => setDeleting(null)} />
  return (
    <KeptList
      title={say('removed.title')}
      lead={say(live.kind === 'ready' && removed.length === 0 ? 'removed.none' : 'removed.lead')}
      failed={live.kind === 'failed' ? live.error.code : null}
      onClose={onClose}
    >
      {removed.map((workshop) => (
        <RemovedRow key={workshop.id} workshop={workshop} onDelete={() => setDeleting(workshop)} />
      ))}
    </KeptList>
  )
}

type RemovedRowProps = { readonly workshop: RemovedWorkshop; readonly onDelete: () => void }

function RemovedRow({ workshop, onDelete }: RemovedRowProps) {
  const client = useHost()
  const say = useText(texts)
  const sayStart = useText(startTexts)
  const tellError = useTellError()
  const language = useLanguage()
  const { id, name, place, firstDate, removedMs } = workshop

  async function putBack() {
    const answer = await client.call('library.putBack', { workshopId: id })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: sayStart('removed.undone', { name }) })
  }

  const facts = [
    place,
    firstDate === null ? '' : longDate(firstDate, language),
    say('removed.when', { date: longDate(localDate(removedMs), language) }),
  ]
  return (
    <li className={classNames(styles.row)}>
      <span className={classNames(styles.what)}>
        <strong>{name}</strong>
        <span className={classNames(styles.second)} data-figures>
          {facts.filter((fact) => fact !== '').join(' · ')}
        </span>
      </span>
      <Button onPress={() => void putBack()}>{say('removed.putBack')}</Button>
      <Button kind="quiet" onPress={onDelete}>
        {say('removed.delete')}
      </Button>
    </li>
  )
}
