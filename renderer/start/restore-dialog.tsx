import { useState } from 'react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import backupTexts from '../../assets/texts/backups.json'
import common from '../../assets/texts/common.json'
import { doubtfulBackups } from '../../electron/core/backup/backup-dates.ts'
import type { Backup, ToldBackup } from '../../electron/core/backup/backup.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useNow } from '../ui/use-now.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import styles from './restore-dialog.module.css'
import { backupDay, backupDays, backupHour, followsIn } from './backup-words.ts'

export type RestoreDialogProps = {
  readonly workshopId: Id
  readonly name: string
  readonly onClose: () => void
}

const minuteMs = 60_000
const neverStale = () => false

const isHistory = ({ reason }: Pick<Backup, 'reason'>) =>
  reason === 'history' || reason === 'history-part'

/** Goes back to a backup of the workshop; undo goes forth again. */
export function RestoreDialog({ workshopId, name, onClose }: RestoreDialogProps) {
  const say = useText(backupTexts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const { live } = useLive('backup.list', { workshopId }, neverStale)
  const backups = live.kind === 'ready' ? live.value : []
  const [chosenId, setChosenId] = useState<string | null>(null)
  // A backup was checked when it was made, and brings what a damaged file still gives with it.
  const first = backups.find((backup) => !isHistory(backup)) ?? backups[0]
  const chosen = backups.find(({ id }) => id === chosenId) ?? first
  const { restore, restoring } = useRestore(workshopId, name, onClose)

  return (
    <Dialog
      title={say('title', { name })}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={restoring}
      actions={
        <>
          <Button onPress={onClose} isDisabled={restoring} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button
            kind="primary"
            isDisabled={restoring || chosen === undefined}
            onPress={() => chosen && void restore(chosen)}
          >
            {say(restoring ? 'restoring' : 'restore')}
          </Button>
        </>
      }
    >
      {live.kind === 'loading' && <p>{sayCommon('loading')}</p>}
      {live.kind === 'failed' && (
        <Banner kind="danger" {...errorWords(live.error.code, language)} />
      )}
      {live.kind === 'ready' && chosen === undefined && (
        <EmptyState title={say('empty.title')} help={say('empty.help')} />
      )}
      {chosen !== undefined && (
        <>
          <p className={classNames(styles.lead)}>{say('lead')}</p>
          <BackupList backups={backups} chosenId={chosen.id} onChoose={setChosenId} />
        </>
      )}
    </Dialog>
  )
}

type BackupRowProps = { readonly backup: ToldBackup; readonly doubtful: boolean }

type BackupListProps = {
  readonly backups: readonly ToldBackup[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
}

function BackupList({ backups, chosenId, onChoose }: BackupListProps) {
  const say = useText(backupTexts)
  const language = useLanguage()
  const doubted = doubtfulBackups(backups, useNow(minuteMs))
  return (
    <GridList
      aria-label={say('listLabel')}
      className={classNames(styles.list)}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      escapeKeyBehavior="none"
      autoFocus
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onChoose(String(key))
      }}
    >
      {backupDays(backups).map((day, index) => (
        <GridListSection key={index} id={`day-${index}`}>
          <GridListHeader className={classNames(styles.day)} data-figures>
            {longDate(day.date, language)}
          </GridListHeader>
          {day.backups.map((backup) => (
            <BackupRow key={backup.id} backup={backup} doubtful={doubted.has(backup.id)} />
          ))}
        </GridListSection>
      ))}
    </GridList>
  )
}

function BackupRow({ backup, doubtful }: BackupRowProps) {
  const say = useText(backupTexts)
  const language = useLanguage()
  const { about, reason, noteCount } = backup
  const hour = backupHour(backup, language)
  const follows = followsIn(backup, language)
  const removed = about?.removed ?? null
  const facts = [
    say('notes', { count: noteCount }),
    ...(about === null || about.people === 0 ? [] : [say('people', { count: about.people })]),
  ].join(' · ')
  return (
    <GridListItem
      id={backup.id}
      textValue={`${hour} ${follows ?? ''}`}
      className={classNames(styles.row)}
    >
      <span data-figures>{follows === null ? hour : `${hour} ${follows}`}</span>
      <span className={classNames(styles.why)}>{say(`reason.${reason}`)}</span>
      <span className={classNames(styles.why)} data-figures>
        {facts}
      </span>
      {removed !== null && (
        <span className={classNames(styles.removed)} data-figures>
          {say(`before.${removed.what}`, { count: removed.count })}
        </span>
      )}
      {doubtful && <span className={classNames(styles.doubt)}>{say('doubtful')}</span>}
    </GridListItem>
  )
}

function useRestore(workshopId: Id, name: string, onDone: () => void) {
  const client = useHost()
  const say = useText(backupTexts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const tellError = useTellError()
  const [restoring, setRestoring] = useState(false)

  async function undo(backupId: string) {
    const answer = await client.call('backup.restore', { workshopId, backupId })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('restore.undone', { name }) })
  }

  async function restore(backup: ToldBackup) {
    setRestoring(true)
    const answer = await client.call('backup.restore', { workshopId, backupId: backup.id })
    setRestoring(false)
    onDone()
    if (answer.kind === 'failed') return tellError(answer.error)
    const { undoBackupId } = answer.value
    const action = {
      text: sayCommon('undo'),
      onPress: () => void (undoBackupId && undo(undoBackupId)),
    }
    tell({
      kind: 'calm',
      title: say('restored', {
        name,
        when: `${longDate(backupDay(backup), language)} · ${backupHour(backup, language)}`,
      }),
      ...(backup.reason === 'history-part' ? { help: say('restored.part') } : {}),
      ...(undoBackupId === null ? {} : { action }),
    })
  }

  return { restore, restoring }
}
