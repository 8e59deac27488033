import type { ConsolePageProps } from './console-props.ts'
import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import { useState } from 'react'
import { useWorkshop, useWorkshopStore } from '../client/use-workshop.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { LoadingRows } from '../ui/loading-rows.tsx'
import { RestoreDialog } from '../start/restore-dialog.tsx'
import { BoardsProvider } from './boards/boards-context.tsx'
import { ConsoleProvider } from './console-context.tsx'
import { ConsoleFrame } from './console-frame.tsx'
import styles from './console-page.module.css'

/** The workshop that is in the room: the facilitator's console, once it is open. */
export function ConsolePage(props: ConsolePageProps) {
  const { workshopId, onBack } = props
  const store = useWorkshopStore(workshopId)
  const say = useText(common)
  const { phase, error } = useWorkshop(store, (open) => open)
  if (phase === 'opening') {
    return (
      <main className={classNames(styles.alone)}>
        <LoadingRows label={say('loading')} />
      </main>
    )
  }
  if (phase === 'failed' && error !== null) {
    return <Unopened workshopId={workshopId} code={error.code} onBack={onBack} />
  }
  return (
    <ConsoleProvider workshopId={workshopId} store={store}>
      <BoardsProvider>
        <ConsoleFrame {...props} />
      </BoardsProvider>
    </ConsoleProvider>
  )
}

type UnopenedProps = Pick<ConsolePageProps, 'workshopId' | 'onBack'> & {
  readonly code: Parameters<typeof errorWords>[0]
}

/** A workshop that cannot be opened: what is the matter, and the ways on. */
function Unopened({ workshopId, code, onBack }: UnopenedProps) {
  const say = useText(start)
  const language = useLanguage()
  const [restoring, setRestoring] = useState(false)
  return (
    <main className={classNames(styles.alone)}>
      <EmptyState {...errorWords(code, language)}>
        <Button onPress={() => setRestoring(true)}>{say('restore')}</Button>
        <Button onPress={onBack}>{say('title')}</Button>
      </EmptyState>
      {restoring && (
        <RestoreDialog workshopId={workshopId} name="" onClose={() => setRestoring(false)} />
      )}
    </main>
  )
}
