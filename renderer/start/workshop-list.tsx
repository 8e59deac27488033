import { GridList } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { useNow } from '../ui/use-now.ts'
import type { LibraryBodyProps } from './library-body.tsx'
import styles from './workshop-list.module.css'
import { WorkshopRow } from './workshop-row.tsx'

const minuteMs = 60_000

/** The workshops, last opened first: arrows choose, Enter or a double click opens. */
export function WorkshopList(props: LibraryBodyProps) {
  const { shown, chosenId, onChoose, onOpen, onRemove, onRestore, query } = props
  const say = useText(start)
  const language = useLanguage()
  const nowMs = useNow(minuteMs)
  return (
    <GridList
      aria-label={say('listLabel')}
      className={classNames(styles.list)}
      items={shown}
      dependencies={[language, nowMs]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      escapeKeyBehavior="none"
      autoFocus={query === ''}
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onChoose(String(key))
      }}
      onAction={(key) => onOpen(String(key))}
    >
      {(workshop) => (
        <WorkshopRow
          workshop={workshop}
          nowMs={nowMs}
          onOpen={() => onOpen(workshop.id)}
          onRemove={() => onRemove(workshop)}
          onRestore={() => onRestore(workshop)}
        />
      )}
    </GridList>
  )
}
