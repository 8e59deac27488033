import type { LibraryBodyProps } from './library-props.ts'
import { GridList } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { todaysWorkshop } from './find-workshops.ts'
import { TodayCard } from './today-card.tsx'
import styles from './workshop-list.module.css'
import { WorkshopRow } from './workshop-row.tsx'

/** The workshops, what is due next first: arrows choose, Enter or a double click opens. */
export function WorkshopList(props: LibraryBodyProps) {
  const { shown, nowMs, chosenId, onChoose, acts, query } = props
  const say = useText(start)
  const language = useLanguage()
  const today = todaysWorkshop(shown, nowMs)
  return (
    <GridList
      aria-label={say('listLabel')}
      className={classNames(styles.list)}
      items={shown}
      dependencies={[language, nowMs, today]}
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
      onAction={(key) => {
        const opened = shown.find(({ id }) => id === key)
        if (opened !== undefined) acts.open(opened)
      }}
    >
      {(workshop) =>
        workshop.id === today?.id ? (
          <TodayCard workshop={workshop} nowMs={nowMs} acts={acts} />
        ) : (
          <WorkshopRow workshop={workshop} nowMs={nowMs} acts={acts} />
        )
      }
    </GridList>
  )
}
