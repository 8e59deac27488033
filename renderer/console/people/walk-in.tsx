import { useMemo, useRef, useState } from 'react'
import texts from '../../../assets/texts/people.json'
import { smallestGroup } from '../../../electron/core/people/membership.ts'
import { organisationsOf } from '../../../electron/core/people/same-organisation.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { isSend } from '../../ui/is-send.ts'
import { useText } from '../../ui/language.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePeopleTables } from '../console-context.tsx'
import { usePeopleBoard } from './people-context.tsx'
import { PeopleUndo } from './people-undo.tsx'
import { draftOf, longest, personOf } from './person-draft.ts'
import { useListedPeople } from './use-listed-people.ts'
import { useNamesake } from './use-namesake.ts'
import styles from './walk-in.module.css'

const blank = { name: '', organisation: '' }

/** Who comes in at the door: name, organisation, Enter. The smallest group is suggested each time. */
export function WalkIn() {
  const say = useText(texts)
  const { actions } = usePeopleBoard()
  const people = useListedPeople()
  const organisations = useMemo(() => organisationsOf(people), [people])
  const line = useRef<HTMLDivElement>(null)
  const [typed, type] = useState(blank)
  const [groupId, choose] = useGroupFor()
  const namesake = useNamesake(typed.name)

  function add() {
    const name = line.current?.querySelector('input')
    const person = personOf({ ...draftOf(undefined, null), ...typed })
    name?.focus()
    if (person === null) return
    actions.addWalkIn(person, groupId)
    type(blank)
    choose(undefined)
  }

  return (
    <div
      ref={line}
      role="group"
      aria-label={say('walkIn')}
      className={classNames(styles.line)}
      onKeyDown={(event) => void (isSend(event) && add())}
    >
      <TextField
        placed
        label={say('walkIn.name')}
        value={typed.name}
        maxLength={longest.name}
        onChange={(name) => type({ ...typed, name })}
      />
      <TextField
        placed
        label={say('field.organisation')}
        value={typed.organisation}
        maxLength={longest.organisation}
        suggestions={organisations}
        onChange={(organisation) => type({ ...typed, organisation })}
      />
      <GroupChoice groupId={groupId} onChoose={choose} />
      <Button keys="Enter" onPress={add}>
        {say('person.addNow')}
      </Button>
      <p role="status" className={classNames(styles.namesake)} title={namesake ?? undefined}>
        {namesake}
      </p>
      <div className={classNames(styles.undo)}>
        <PeopleUndo />
      </div>
    </div>
  )
}

type GroupChoiceProps = {
  readonly groupId: Id | null
  readonly onChoose: (groupId: Id | null) => void
}

const none = 'none'

function GroupChoice({ groupId, onChoose }: GroupChoiceProps) {
  const say = useText(texts)
  const { groups } = usePeopleBoard()
  return (
    <SelectBox
      label={say('field.group')}
      value={groupId ?? none}
      options={[
        ...groups.map(({ id, name }) => ({ value: id, text: name })),
        { value: none, text: say('group.none') },
      ]}
      onChange={(value) => onChoose(value === none ? null : value)}
    />
  )
}

/** The smallest group, until another one is chosen, or none; undefined leaves it to the suggestion again. */
function useGroupFor() {
  const tables = usePeopleTables()
  const [chosen, choose] = useState<Id | null>()
  const suggested = useMemo(() => smallestGroup(tables), [tables])
  const isThere = chosen === null || (chosen !== undefined && tables.group.has(chosen))
  return [isThere ? chosen : suggested, choose] as const
}
