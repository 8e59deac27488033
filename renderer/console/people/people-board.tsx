import { useRef, useState } from 'react'
import texts from '../../../assets/texts/people.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { sortedRecords } from '../../../electron/core/workshop/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useTables, useWorkshopRecord } from '../console-context.tsx'
import styles from './people-board.module.css'
import { PeopleCards } from './people-cards.tsx'
import { PeopleContext } from './people-context.tsx'
import { PeopleDialogs, type OpenDialog } from './people-dialogs.tsx'
import { PeopleHeader } from './people-header.tsx'
import { usePeopleActions } from './use-people-actions.ts'
import { usePeopleKeys } from './use-people-keys.ts'
import { useRosterDrop } from './use-roster-drop.ts'

/** The groups and who is in them. */
export function PeopleBoard() {
  const say = useText(texts)
  const tables = useTables()
  const headCount = useWorkshopRecord()?.headCount ?? 0
  const groups = sortedRecords(tables.group)
  const root = useRef<HTMLElement>(null)
  const [said, announce] = useState('')
  const actions = usePeopleActions(announce)
  const [selection, select] = useState<ReadonlySet<Id>>(new Set())
  const [dialog, open] = useState<OpenDialog | null>(null)
  const selected = new Set([...selection].filter((id) => tables.person.has(id)))
  const onKeyDown = usePeopleKeys({ groups, selected, actions })
  const { hovering } = useRosterDrop({
    enabled: dialog === null || dialog.kind === 'roster',
    onFile: (file) => open({ kind: 'roster', file }),
  })
  const openPerson = (personId: Id) => open({ kind: 'person', personId })
  return (
    <PeopleContext value={{ actions, groups, selected, select, openPerson }}>
      <section
        ref={root}
        aria-label={say('title')}
        data-scope="people"
        className={classNames(styles.board)}
        onKeyDown={(event) => {
          if (root.current?.contains(event.target as Node) === true) onKeyDown(event)
        }}
      >
        <PeopleHeader
          named={tables.person.size}
          headCount={headCount}
          onHeadCount={actions.setHeadCount}
          onRoster={() => open({ kind: 'roster', file: null })}
          onGroups={() => open({ kind: 'groups' })}
          onPerson={() => open({ kind: 'person', personId: null })}
        />
        <PeopleCards tables={tables} groups={groups} headCount={headCount} />
        <p role="status" className={classNames(styles.unseen)}>
          {said}
        </p>
        {hovering && dialog === null && (
          <div className={classNames(styles.drop)}>
            <p>{say('roster.drop')}</p>
          </div>
        )}
      </section>
      <PeopleDialogs dialog={dialog} hovering={hovering} onClose={() => open(null)} />
    </PeopleContext>
  )
}
