import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Live } from '../client/live-query.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import styles from './library-body.module.css'
import { LoadingRows } from '../ui/loading-rows.tsx'
import { Mark } from '../ui/mark.tsx'
import { WorkshopList } from './workshop-list.tsx'

export type LibraryBodyProps = {
  readonly live: Live<readonly LibrarySummary[]>
  readonly shown: readonly LibrarySummary[]
  readonly query: string
  readonly chosenId: Id | null
  readonly onChoose: (id: Id) => void
  readonly onOpen: (id: Id) => void
  readonly onRemove: (workshop: LibrarySummary) => void
  readonly onRestore: (workshop: LibrarySummary) => void
  readonly onCreate: () => void
  readonly onImport: () => void
  readonly onRetry: () => void
}

/** The list, or what stands in its place while there is none. */
export function LibraryBody(props: LibraryBodyProps) {
  const { live, shown, query, onCreate, onImport, onRetry } = props
  const say = useText(start)
  const sayCommon = useText(common)
  const language = useLanguage()
  if (live.kind === 'loading') return <LoadingRows label={sayCommon('loading')} />
  if (live.kind === 'failed') {
    return (
      <EmptyState {...errorWords(live.error.code, language)}>
        <Button onPress={onRetry}>{sayCommon('tryAgain')}</Button>
      </EmptyState>
    )
  }
  if (live.value.length === 0) {
    return (
      <EmptyState picture={<Mark large />} title={say('empty.title')} help={say('empty.help')}>
        <Button kind="primary" keys="Ctrl N" onPress={onCreate} autoFocus>
          {say('new')}
        </Button>
        <Button keys="Ctrl I" onPress={onImport}>
          {say('import')}
        </Button>
        <p className={classNames(styles.drop)}>{say('empty.drop')}</p>
      </EmptyState>
    )
  }
  if (shown.length === 0) {
    return <EmptyState title={say('search.none.title', { query })} help={say('search.none.help')} />
  }
  return <WorkshopList {...props} />
}
