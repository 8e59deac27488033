import { useCallback, useMemo, useRef, useState } from 'react'
import texts from '../../../assets/texts/people.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { participantsOf } from '../../../electron/core/people/attends-as.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { useHost } from '../../client/host-context.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useConsole, useWorkshopRecord, usePeopleTables } from '../console-context.tsx'
import { useAsked } from '../ready/asked.ts'
import { createPeopleActions } from './people-actions.ts'
import styles from './people-view.module.css'
import { PeopleContext, SelectedContext } from './people-context.tsx'
import { PeopleDialogs, type OpenDialog } from './people-dialogs.tsx'
import { PeopleHeader } from './people-header.tsx'
import { PeopleList } from './people-list.tsx'
import { ShowGroups } from './show-groups.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePeopleKeys } from './use-people-keys.ts'
import { useRosterDrop } from './use-roster-drop.ts'
import { useSelected } from './use-selected.ts'
import { WalkIn } from './walk-in.tsx'

/** All people by group, with where they come from; who walks in is added in one line. */
export function PeopleView({ stage }: Pick<Room, 'stage'>) {
  const say = useText(texts)
  const headCount = useWorkshopRecord()?.headCount ?? 0
  const tables = usePeopleTables()
  const groups = useMemo(() => sortedRecords(tables.group), [tables.group])
  const root = useRef<HTMLElement>(null)
  useKeptFocus(root, groups.length)
  const [said, announce] = useState('')
  const actions = usePeopleActions(announce)
  const { selected, select, selectedNow } = useSelected(tables.person)
  const [dialog, open] = useState<OpenDialog | null>(null)
  const openPerson = useCallback((personId: Id) => open({ kind: 'person', personId }), [])
  const onKeyDown = usePeopleKeys({ groups, selected, actions })
  const { hovering } = useRosterDrop({
    enabled: dialog === null || dialog.kind === 'roster',
    onFile: (file) => open({ kind: 'roster', file }),
  })
  useAsked(['names', 'groups'], (check) =>
    open(check === 'names' ? { kind: 'roster', file: null } : { kind: 'groups' }),
  )
  const board = useMemo(
    () => ({ actions, groups, select, selectedNow, openPerson }),
    [actions, groups, select, selectedNow, openPerson],
  )
  return (
    <PeopleContext value={board}>
      <section
        ref={root}
        aria-label={say('title')}
        data-scope="people"
        tabIndex={-1}
        className={classNames(styles.view)}
        onKeyDown={(event) => {
          if (root.current?.contains(event.target as Node) === true) onKeyDown(event)
        }}
      >
        <PeopleHeader
          named={participantsOf(tables.person.values()).length}
          headCount={headCount}
          onHeadCount={actions.setHeadCount}
          onMerge={() => open({ kind: 'merge' })}
          onRoster={() => open({ kind: 'roster', file: null })}
          onGroups={() => open({ kind: 'groups' })}
          onPerson={() => open({ kind: 'person', personId: null })}
          wall={<ShowGroups stage={stage} isDisabled={groups.length === 0} />}
        />
        <WalkIn />
        <SelectedContext value={selected}>
          <PeopleList tables={tables} groups={groups} headCount={headCount} />
        </SelectedContext>
        <p role="status" className={classNames(styles.unseen)}>
          {said}
        </p>
        {hovering && dialog === null && <DropHint />}
      </section>
      <PeopleDialogs dialog={dialog} hovering={hovering} onClose={() => open(null)} />
    </PeopleContext>
  )
}

function DropHint() {
  const say = useText(texts)
  return (
    <div className={classNames(styles.drop)}>
      <p>{say('roster.drop')}</p>
    </div>
  )
}

function usePeopleActions(announce: (words: string) => void) {
  const client = useHost()
  const { store, workshopId } = useConsole()
  const language = useLanguage()
  return useMemo(
    () => createPeopleActions({ client, store, workshopId, language }, announce),
    [client, store, workshopId, language, announce],
  )
}
