import { useState, type ReactNode } from 'react'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { PageCommand } from '../../electron/core/contract/page-commands.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useLive } from '../client/host-context.tsx'
import { useHandOver } from '../hand-over/use-hand-over.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { ShortcutSheet } from '../ui/shortcut-sheet.tsx'
import { useNow } from '../ui/use-now.ts'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import { findWorkshops, neighbourOf, searchFrom } from './find-workshops.ts'
import { LibraryBody } from './library-body.tsx'
import { LibraryFooter } from './library-footer.tsx'
import styles from './library-page.module.css'
import { NewWorkshopDialog } from './new-workshop-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SearchBox } from './search-box.tsx'
import { useFinding } from './use-finding.ts'
import { usePageCommands } from './use-page-commands.ts'
import { useRemoval } from './use-removal.tsx'
import { useSample, type Sample } from './use-sample.ts'

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'
const minuteMs = 60_000
const none: readonly LibrarySummary[] = []

type OpenDialog = 'new' | 'shortcuts' | { readonly restore: LibrarySummary }

export type LibraryPageProps = {
  readonly onOpen: (id: Id) => void
  /** The workshop that was open before or came in last, which is chosen. */
  readonly lastId: Id | null
  readonly onImport: () => void
}

/** The list of workshops, and everything that can be done with it. */
export function LibraryPage({ onOpen, lastId, onImport }: LibraryPageProps) {
  const { live, refresh: onRetry } = useLive('library.list', {}, isLibrary)
  const { query, setQuery, input, list, search, backToList, typeToFind } = useFinding()
  const [chosenId, setChosenId] = useChosen(lastId)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const closeDialog = () => setDialog(null)
  const removal = useRemoval()
  const handOver = useHandOver(setChosenId)
  const sample = useSample(onOpen, setChosenId)
  const nowMs = useNow(minuteMs)

  const all = live.kind === 'ready' ? live.value : none
  const first = live.kind === 'ready' && all.length === 0
  const shown = findWorkshops(all, query, nowMs)
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null
  const chooseNext = (id: Id) => setChosenId(neighbourOf(shown, id))
  const remove = (one: LibrarySummary) => void removal.remove(one, () => chooseNext(one.id))
  const act = actsOn(chosen, { handOver, onOpen, onImport, remove, setDialog })
  useLibraryKeys(act, search, removal.undo)
  const acts = actsOnAny({ handOver, onOpen, remove, setDialog, sample })

  return (
    <>
      <main className={classNames(styles.main)}>
        <LibraryHead first={first} act={act} sample={sample}>
          {!first && (
            <SearchBox
              value={query}
              onChange={setQuery}
              input={input}
              shy={all.length < searchFrom}
              onOpen={act.open}
              onLeave={backToList}
            />
          )}
        </LibraryHead>
        <div ref={list} className={classNames(styles.body)} onKeyDownCapture={typeToFind}>
          <LibraryBody
            {...{ live, shown, nowMs, query, acts, sample, onRetry }}
            chosenId={chosen?.id ?? null}
            onChoose={setChosenId}
            asked={dialog === 'new'}
            onAsked={closeDialog}
            onCreated={onOpen}
          />
        </div>
      </main>
      <LibraryFooter
        {...{ chosen, act, first }}
        onRemoved={handOver.showRemoved}
        onAgendas={handOver.showAgendas}
      />
      {handOver.dialog}
      {removal.question}
      <LibraryDialog
        dialog={live.kind === 'loading' || first ? notNew(dialog) : dialog}
        onClose={closeDialog}
        onCreated={onOpen}
      />
    </>
  )
}

/** While there is no workshop, a new one is asked for on the page itself. */
const notNew = (dialog: OpenDialog | null) => (dialog === 'new' ? null : dialog)

/** The workshop at hand: that which was open last, until another is chosen. */
function useChosen(lastId: Id | null) {
  const [chosenId, setChosenId] = useState(lastId)
  const [seenId, setSeenId] = useState(lastId)
  if (lastId !== seenId) {
    setSeenId(lastId)
    setChosenId(lastId)
  }
  return [chosenId, setChosenId] as const
}

type Means = Pick<LibraryPageProps, 'onOpen' | 'onImport'> & {
  readonly handOver: ReturnType<typeof useHandOver>
  readonly remove: (workshop: LibrarySummary) => void
  readonly setDialog: (dialog: OpenDialog) => void
}

/** What keys, buttons and the window's menu do with the chosen workshop, and with the list. */
function actsOn(chosen: LibrarySummary | null, means: Means): Acts {
  const { handOver, onOpen, onImport, remove, setDialog } = means
  const onChosen = (act: (workshop: LibrarySummary) => void) => () => void (chosen && act(chosen))
  return {
    open: onChosen(({ id }) => onOpen(id)),
    remove: onChosen(remove),
    restore: onChosen((restore) => setDialog({ restore })),
    create: () => setDialog('new'),
    import: onImport,
    shortcuts: () => setDialog('shortcuts'),
    saveCopy: onChosen(handOver.acts.copy),
    duplicate: onChosen(handOver.acts.duplicate),
    saveAgenda: onChosen(handOver.acts.saveAgenda),
    agendas: handOver.showAgendas,
    removed: handOver.showRemoved,
  }
}

/** What the menu of a row does with its workshop. */
function actsOnAny(means: Omit<Means, 'onImport'> & SampleMeans) {
  const { handOver, onOpen, remove, setDialog, sample } = means
  return {
    ...{ ...handOver.acts, remove, open: ({ id }: LibrarySummary) => onOpen(id) },
    restore: (restore: LibrarySummary) => setDialog({ restore }),
    sampleAnew: (one: LibrarySummary) => void sample.anew(one),
  }
}

type SampleMeans = { readonly sample: ReturnType<typeof useSample> }

type Acts = Readonly<
  Record<'remove' | 'restore' | 'create' | Exclude<PageCommand, 'new'>, () => void>
>

function useLibraryKeys(act: Acts, search: () => void, undo: () => void) {
  usePageCommands((command) => act[command === 'new' ? 'create' : command](), { isList: true })
  useShortcuts([
    { keys: 'Mod+N', run: act.create, inFields: true },
    { keys: 'Mod+O', run: act.open, inFields: true },
    { keys: 'Mod+I', run: act.import, inFields: true },
    { keys: 'Mod+F', run: search, inFields: true },
    { keys: 'Mod+Z', run: undo },
    { keys: 'Delete', run: act.remove },
    { keys: 'F1', run: act.shortcuts, inFields: true },
    { keys: '?', run: act.shortcuts },
  ])
}

type LibraryHeadProps = {
  /** There is no workshop yet: what stands in the list's place has a title of its own. */
  readonly first: boolean
  readonly act: Acts
  readonly sample: Sample
  readonly children: ReactNode
}

function LibraryHead({ first, act, sample, children }: LibraryHeadProps) {
  const say = useText(start)
  if (first) return null
  return (
    <div className={classNames(styles.head)}>
      <h1 className={classNames(styles.title)}>{say('title')}</h1>
      {children}
      <Button isDisabled={sample.making} onPress={() => void sample.open()}>
        {say(sample.making ? 'sample.making' : 'sample')}
      </Button>
      <Button keys="Ctrl I" onPress={act.import}>
        {say('import')}
      </Button>
      <Button kind="primary" keys="Ctrl N" onPress={act.create}>
        {say('new')}
      </Button>
    </div>
  )
}

type LibraryDialogProps = {
  readonly dialog: OpenDialog | null
  readonly onClose: () => void
  readonly onCreated: (id: Id) => void
}

function LibraryDialog({ dialog, onClose, onCreated }: LibraryDialogProps) {
  if (dialog === null) return null
  if (dialog === 'new') return <NewWorkshopDialog onClose={onClose} onCreated={onCreated} />
  if (dialog === 'shortcuts') return <LibraryShortcuts onClose={onClose} />
  const { id, name } = dialog.restore
  return <RestoreDialog workshopId={id} name={name} onClose={onClose} />
}

/** All keys of the list of workshops. */
function LibraryShortcuts({ onClose }: { readonly onClose: () => void }) {
  const say = useText(start)
  return (
    <ShortcutSheet
      onClose={onClose}
      groups={[
        {
          title: say('shortcut.group.list'),
          keys: [
            ['↑ ↓', say('shortcut.move')],
            ['Enter', say('shortcut.open')],
            ['Del', say('shortcut.remove')],
            ['Ctrl F', say('shortcut.search')],
            ['Ctrl Z', say('shortcut.undo')],
          ],
        },
        {
          title: say('shortcut.group.everywhere'),
          keys: [
            ['Ctrl N', say('shortcut.new')],
            ['Ctrl I', say('shortcut.import')],
            ['F1 ?', say('shortcut.this')],
          ],
        },
      ]}
    />
  )
}
