import { GridListItem } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import { Badge } from '../ui/badge.tsx'
import { IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { Menu } from '../ui/menu.tsx'
import { timeAgo } from './time-ago.ts'
import styles from './workshop-row.module.css'

export type WorkshopRowProps = {
  readonly workshop: LibrarySummary
  readonly nowMs: number
  readonly onOpen: () => void
  readonly onRemove: () => void
  readonly onRestore: () => void
}

/** One workshop of the list. */
export function WorkshopRow({ workshop, nowMs, onOpen, onRemove, onRestore }: WorkshopRowProps) {
  const say = useText(start)
  const { id, name, place, state } = workshop
  return (
    <GridListItem id={id} textValue={name} className={classNames(styles.row)}>
      <span className={classNames(styles.what)}>
        <strong className={classNames(styles.name)}>{name}</strong>
        {place !== '' && <span className={classNames(styles.second)}>{place}</span>}
      </span>
      <When workshop={workshop} />
      <span className={classNames(styles.opened)}>
        {state === 'ok' ? (
          <Opened openedMs={workshop.openedMs} nowMs={nowMs} />
        ) : (
          <Badge kind={state === 'newer' ? 'warning' : 'danger'}>{say(`state.${state}`)}</Badge>
        )}
      </span>
      <Menu
        choices={[
          { id: 'open', text: say('open'), keys: 'Enter', onChoose: onOpen },
          { id: 'restore', text: say('restore'), onChoose: onRestore },
          { id: 'remove', text: say('remove'), keys: 'Del', onChoose: onRemove },
        ]}
      >
        <IconButton icon="more" label={say('more', { name })} />
      </Menu>
    </GridListItem>
  )
}

function When({ workshop: { firstDate, dayCount } }: { readonly workshop: LibrarySummary }) {
  const say = useText(start)
  const language = useLanguage()
  return (
    <span className={classNames(styles.when)} data-figures>
      {firstDate === null ? (
        <span className={classNames(styles.second)}>{say('noDate')}</span>
      ) : (
        <>
          <time dateTime={firstDate}>{longDate(firstDate, language)}</time>
          <span className={classNames(styles.second)}>{say('days', { count: dayCount })}</span>
        </>
      )}
    </span>
  )
}

function Opened({ openedMs, nowMs }: { readonly openedMs: number | null; readonly nowMs: number }) {
  const say = useText(start)
  const language = useLanguage()
  if (openedMs === null) return say('neverOpened')
  const ago = timeAgo(openedMs, nowMs)
  if (ago.kind === 'date') return say('opened.on', { date: longDate(ago.date, language) })
  const count = 'count' in ago ? { count: ago.count } : {}
  return say('opened', { when: say(`ago.${ago.kind}`, count) })
}
