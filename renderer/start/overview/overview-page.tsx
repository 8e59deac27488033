import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import common from '../../../assets/texts/common.json'
import overview from '../../../assets/texts/overview.json'
import start from '../../../assets/texts/start.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useLine } from '../../client/host-context.tsx'
import { saveStateOf } from '../../client/save-state.ts'
import { useWorkshop, useWorkshopStore } from '../../client/use-workshop.ts'
import type { WorkshopStore } from '../../client/workshop-store.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SaveChip } from '../../ui/save-chip.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { RestoreDialog } from '../restore-dialog.tsx'
import { ShortcutSheet } from '../shortcut-sheet.tsx'
import { usePageCommands } from '../use-page-commands.ts'
import { LoadingRows } from '../loading-rows.tsx'
import { DayCard } from './day-card.tsx'
import { EditableLine } from './editable-line.tsx'
import { OverviewFooter } from './overview-footer.tsx'
import styles from './overview-page.module.css'
import { SideFacts } from './side-facts.tsx'
import { useUndo } from './use-undo.ts'
import { agendaDays } from '../../../electron/core/agenda/agenda-of-day.ts'

export type OverviewPageProps = { readonly workshopId: Id; readonly onBack: () => void }

/** A workshop at a glance: what is planned, who comes, and that all of it is saved. */
export function OverviewPage({ workshopId, onBack }: OverviewPageProps) {
  const store = useWorkshopStore(workshopId)
  const say = useText(overview)
  const sayCommon = useText(common)
  const language = useLanguage()
  const [dialog, setDialog] = useState<'restore' | 'shortcuts' | null>(null)
  const { phase, error, workshop } = useWorkshop(store, (open) => open)
  const record = [...workshop.tables.workshop.values()][0]
  const undo = useUndo(store, workshopId)
  const showShortcuts = () => setDialog('shortcuts')
  usePageCommands((command) => (command === 'shortcuts' ? showShortcuts() : onBack()))
  useShortcuts([
    { keys: 'Mod+Z', run: undo.undo },
    { keys: 'Mod+Shift+Z', run: undo.redo },
    { keys: 'Mod+Y', run: undo.redo },
    { keys: 'Escape', run: onBack },
    { keys: 'F1', run: showShortcuts, inFields: true },
    { keys: '?', run: showShortcuts },
  ])
  return (
    <>
      <main className={classNames(styles.main)}>
        <Head store={store} onBack={onBack} />
        <Refusals store={store} />
        {phase === 'opening' && <LoadingRows label={sayCommon('loading')} />}
        {phase === 'failed' && error !== null && (
          <EmptyState {...errorWords(error.code, language)}>
            <RestoreButton onPress={() => setDialog('restore')} />
          </EmptyState>
        )}
        {phase === 'open' && (
          <div className={classNames(styles.body)}>
            <section className={classNames(styles.days)} aria-label={say('plan')} tabIndex={0}>
              {agendaDays(workshop.tables).map((agenda) => (
                <DayCard key={agenda.day.id} agenda={agenda} />
              ))}
            </section>
            <SideFacts tables={workshop.tables} workshopId={workshopId} />
          </div>
        )}
      </main>
      <OverviewFooter
        workshopId={workshopId}
        open={phase === 'open'}
        undo={undo}
        onRestore={() => setDialog('restore')}
        onShortcuts={showShortcuts}
      />
      {dialog === 'restore' && (
        <RestoreDialog
          workshopId={workshopId}
          name={record?.name ?? ''}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'shortcuts' && <ShortcutSheet onClose={() => setDialog(null)} />}
    </>
  )
}

function RestoreButton({ onPress }: { readonly onPress: () => void }) {
  const say = useText(start)
  return <Button onPress={onPress}>{say('restore')}</Button>
}

type HeadProps = { readonly store: WorkshopStore; readonly onBack: () => void }

function Head({ store, onBack }: HeadProps) {
  const say = useText(overview)
  const { phase, workshop } = useWorkshop(store, (open) => open)
  const line = useLine()
  const record = [...workshop.tables.workshop.values()][0]
  return (
    <header className={classNames(styles.head)}>
      <Tooltip text={say('back')} keys="Esc">
        <IconButton icon="back" label={say('back')} onPress={onBack} />
      </Tooltip>
      {record !== undefined && (
        <div className={classNames(styles.names)}>
          <VisuallyHidden elementType="h1">{record.name}</VisuallyHidden>
          <EditableLine store={store} record={record} field="name" label={say('name')} required />
          <EditableLine
            store={store}
            record={record}
            field="place"
            label={say('place')}
            placeholder={say('noPlace')}
          />
        </div>
      )}
      {phase === 'open' && <SaveChip state={saveStateOf(workshop, line)} />}
    </header>
  )
}

function Refusals({ store }: { readonly store: WorkshopStore }) {
  const say = useText(overview)
  const language = useLanguage()
  const [first] = useWorkshop(store, (open) => open.workshop.refused)
  if (first === undefined) return null
  const { title, help } = errorWords(first.reason, language)
  return (
    <Banner
      kind="danger"
      title={say('refused.title')}
      help={`${title}. ${help}`}
      action={<Button onPress={store.seeRefusals}>{say('refused.seen')}</Button>}
    />
  )
}
