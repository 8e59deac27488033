import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { useMemo } from 'react'
import texts from '../../../assets/texts/board-page.json'
import { areBehind } from '../../../electron/core/board/are-behind.ts'
import { boardContent } from '../../../electron/core/board/board-content.ts'
import { filledFields } from '../../../electron/core/board/filled-fields.ts'
import { findBoard } from '../../../electron/core/board/find-board.ts'
import { listedPeople } from '../../../electron/core/people/organisations.ts'
import type { Person } from '../../../electron/core/people/tables.ts'
import { toldApart } from '../../../electron/core/people/told-apart.ts'
import { participantsOf } from '../../../electron/core/people/attends-as.ts'
import { groupSizes } from '../../../electron/core/people/group-sizes.ts'
import { peopleByGroup } from '../../../electron/core/people/membership.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useText } from '../../ui/language.tsx'
import { useConsole, usePeopleTables, useWorkshopRecord } from '../console-context.tsx'

/** A group as its card shows it. */
export type GroupAtWork = {
  /** Null for the whole class, while there are no groups. */
  readonly groupId: Id | null
  readonly name: string
  readonly members: readonly Person[]
  /** How many participants it has, or is to have while nobody is named. */
  readonly count: number
}

/** The groups with their people, and of people of one name what tells them apart. */
export function useGroupsAtWork() {
  const say = useText(texts)
  const { person, group, membership, organisation } = usePeopleTables()
  const headCount = useWorkshopRecord()?.headCount ?? 0
  return useMemo(() => {
    const groups = sortedRecords(group)
    const members = peopleByGroup({ person, membership })
    const sizes = person.size === 0 ? groupSizes(headCount, groups.length) : null
    const all = person.size > 0 ? participantsOf(person.values()).length : headCount
    const wholeClass = { groupId: null, name: say('wholeClass'), members: [], count: all }
    const atWork = groups.map(({ id, name }, index): GroupAtWork => {
      const own = members.get(id) ?? []
      const count = sizes === null ? participantsOf(own).length : (sizes[index] ?? 0)
      return { groupId: id, name, members: own, count }
    })
    const apart = toldApart(listedPeople({ person, organisation }))
    return { groups: groups.length === 0 ? [wholeClass] : atWork, apart }
  }, [person, group, membership, organisation, headCount, say])
}

const parts = ['group', 'template', 'board', 'note', 'curve_point', 'cell_value'] as const

/** The groups that are clearly behind the others on their boards of a template. */
export function useBehind(templateId: Id | null): ReadonlySet<Id> {
  const { store } = useConsole()
  const select = useMemo(() => behindSelector(templateId), [templateId])
  return useWorkshop(store, (open) => select(open.workshop.tables))
}

function behindSelector(templateId: Id | null) {
  let seen: WorkshopTables | null = null
  let last: ReadonlySet<Id> = new Set()
  return (tables: WorkshopTables): ReadonlySet<Id> => {
    const before = seen
    if (before !== null && parts.every((part) => before[part] === tables[part])) return last
    seen = tables
    const next = templateId === null ? new Set<Id>() : behindOn(tables, templateId)
    if (next.size !== last.size || [...next].some((id) => !last.has(id))) last = next
    return last
  }
}

function behindOn(tables: WorkshopTables, templateId: Id): Set<Id> {
  const groups = sortedRecords(tables.group)
  const filled = groups.map(({ id: groupId }) => {
    const board = findBoard(tables, { templateId, groupId })
    const content = board && boardContent(tables, board.id)
    return content === null ? 0 : filledFields(content).filled
  })
  const behind = areBehind(filled)
  return new Set(groups.flatMap(({ id }, index) => (behind[index] === true ? [id] : [])))
}
