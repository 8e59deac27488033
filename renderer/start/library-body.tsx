import type { LibraryBodyProps } from './library-props.ts'
import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { LoadingRows } from '../ui/loading-rows.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { WorkshopList } from './workshop-list.tsx'

/** The list, or what stands in its place while there is none. */
export function LibraryBody(props: LibraryBodyProps) {
  const { live, shown, query, onRetry } = props
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
  if (live.value.length === 0) return <EmptyLibrary {...props} />
  if (shown.length === 0) {
    return <EmptyState title={say('search.none.title', { query })} help={say('search.none.help')} />
  }
  return <WorkshopList {...props} />
}
