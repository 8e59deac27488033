import { useRef, useState, type ReactNode } from 'react'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useLive } from '../client/host-context.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import { findWorkshops, neighbourOf, searchFrom } from './find-workshops.ts'
import { ImportFlow, type ImportHandle } from './import-flow.tsx'
import { LibraryBody } from './library-body.tsx'
import { LibraryFooter } from './library-footer.tsx'
import styles from './library-page.module.css'
import { NewWorkshopDialog } from './new-workshop-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SearchBox } from './search-box.tsx'
import { LibraryShortcuts } from './library-shortcuts.tsx'
import { usePageCommands } from './use-page-commands.ts'
import { useRemoval } from './use-removal.ts'

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'
const none: readonly LibrarySummary[] = []

type OpenDialog = 'new' | 'shortcuts' | { readonly restore: LibrarySummary }

export type LibraryPageProps = {
  readonly onOpen: (id: Id) => void
  /** The workshop that was open before, chosen again on the way back. */
  readonly lastId: Id | null
}

/** The list of workshops, and everything that can be done with it. */
export function LibraryPage({ onOpen, lastId }: LibraryPageProps) {
  const { live, refresh } = useLive('library.list', {}, isLibrary)
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<Id | null>(lastId)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const imports = useRef<ImportHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const removal = useRemoval()

  const all = live.kind === 'ready' ? live.value : none
  const shown = findWorkshops(all, query)
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null
  const remove = (one: LibrarySummary) => {
    setChosenId(neighbourOf(shown, one.id))
    void removal.remove(one)
  }
  const act: Acts = {
    open: () => void (chosen && onOpen(chosen.id)),
    remove: () => void (chosen && remove(chosen)),
    restore: () => void (chosen && setDialog({ restore: chosen })),
    create: () => setDialog('new'),
    import: () => imports.current?.choose(),
    shortcuts: () => setDialog('shortcuts'),
  }
  useLibraryKeys(act, () => search.current?.focus(), removal.undo)

  return (
    <>
      <main className={classNames(styles.main)}>
        <LibraryHead count={all.length} act={act}>
          {all.length >= searchFrom && (
            <SearchBox value={query} onChange={setQuery} input={search} />
          )}
        </LibraryHead>
        <LibraryBody
          live={live}
          shown={shown}
          query={query}
          chosenId={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={onOpen}
          onRemove={remove}
          onRestore={(one) => setDialog({ restore: one })}
          onCreate={act.create}
          onImport={act.import}
          onRetry={refresh}
        />
      </main>
      <LibraryFooter chosen={chosen} act={act} />
      <ImportFlow ref={imports} onImported={setChosenId} />
      <LibraryDialog dialog={dialog} onClose={() => setDialog(null)} onCreated={onOpen} />
    </>
  )
}

type Acts = Readonly<
  Record<'open' | 'remove' | 'restore' | 'create' | 'import' | 'shortcuts', () => void>
>

function useLibraryKeys(act: Acts, search: () => void, undo: () => void) {
  usePageCommands((command) => act[command === 'new' ? 'create' : command]())
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
  readonly count: number
  readonly act: Acts
  readonly children: ReactNode
}

function LibraryHead({ count, act, children }: LibraryHeadProps) {
  const say = useText(start)
  return (
    <div className={classNames(styles.head)}>
      <h1 className={classNames(styles.title)}>{say('title')}</h1>
      {children}
      {count > 0 && (
        <>
          <Button keys="Ctrl I" onPress={act.import}>
            {say('import')}
          </Button>
          <Button kind="primary" keys="Ctrl N" onPress={act.create}>
            {say('new')}
          </Button>
        </>
      )}
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
