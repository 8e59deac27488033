import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/hand-over.json'
import type { CallOutput } from '../../electron/core/contract/calls.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { KeptList } from './kept-list.tsx'
import styles from './kept-list.module.css'
import { useSaveFile } from './use-save-file.ts'

type Agenda = CallOutput<'library.agendas'>[number]

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'

/** The templates that a person saved or imported: hand one over, or take it off the list. */
export function AgendasDialog({ onClose }: { readonly onClose: () => void }) {
  const { live } = useLive('library.agendas', {}, isLibrary)
  const say = useText(texts)
  const own = live.kind === 'ready' ? live.value.filter((agenda) => agenda.own) : []
  return (
    <KeptList
      title={say('agendas.title')}
      lead={say(live.kind === 'ready' && own.length === 0 ? 'agendas.none' : 'agendas.lead')}
      failed={live.kind === 'failed' ? live.error.code : null}
      onClose={onClose}
    >
      {own.map((agenda) => (
        <AgendaRow key={agenda.key} agenda={agenda} />
      ))}
    </KeptList>
  )
}

function AgendaRow({ agenda }: { readonly agenda: Agenda }) {
  const client = useHost()
  const say = useText(texts)
  const sayCommon = useText(common)
  const tellError = useTellError()
  const language = useLanguage()
  const save = useSaveFile()
  const { key: agendaKey, dayCount } = agenda
  const name = agenda.title[language]

  async function putBack() {
    const answer = await client.call('library.putBackAgenda', { agendaKey })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('agendas.back', { name }) })
  }

  async function remove() {
    const answer = await client.call('library.removeAgenda', { agendaKey })
    if (answer.kind === 'failed') return tellError(answer.error)
    tell({
      kind: 'calm',
      title: say('agendas.removed', { name }),
      help: say('agendas.removed.help'),
      action: { text: sayCommon('undo'), onPress: () => void putBack() },
    })
  }

  return (
    <li className={classNames(styles.row)}>
      <span className={classNames(styles.what)}>
        <strong>{name}</strong>
        <span className={classNames(styles.second)} data-figures>
          {say('agendas.days', { count: dayCount })}
        </span>
      </span>
      <Button onPress={() => void save({ kind: 'agenda', agendaKey })}>
        {say('agendas.file')}
      </Button>
      <Button onPress={() => void remove()}>{say('agendas.remove')}</Button>
    </li>
  )
}
