import type { KeyboardEvent } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Group } from '../../../electron/core/people/tables.ts'
import { groupKeyPressed } from './group-key.ts'
import { peopleOfPress } from './people-of-press.ts'
import type { PeopleActions } from './people-actions.ts'

export type PeopleKeysOptions = {
  readonly groups: readonly Group[]
  readonly selected: ReadonlySet<Id>
  readonly actions: PeopleActions
}

/** Alt and a digit move the people meant to that group, Delete removes them; fields keep their keys. */
export function usePeopleKeys({ groups, selected, actions }: PeopleKeysOptions) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const personIds = peopleAt(event.target, selected)
    if (event.defaultPrevented || personIds.length === 0) return
    const number = groupKeyPressed(event.nativeEvent)
    const group = groups.find((one) => one.number === number)
    if (number === 0) actions.move(personIds, null)
    else if (group !== undefined) actions.move(personIds, group.id)
    else if (isDelete(event)) actions.remove(personIds)
    else return
    event.preventDefault()
  }
}

const isDelete = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key === 'Delete' && !ctrlKey && !metaKey && !altKey

/** Those meant by a press in a row; none elsewhere. */
function peopleAt(target: EventTarget, selected: ReadonlySet<Id>): readonly Id[] {
  if (!(target instanceof HTMLElement) || target.closest('input, textarea') !== null) return []
  const personId = target.closest('[role="row"]')?.getAttribute('data-key')
  return typeof personId === 'string' ? peopleOfPress(selected, personId) : []
}
