import { newRanks } from '../../core/base/ranks.ts'
import { blankPerson } from '../../core/people/blank-person.ts'
import type { Language } from '../../core/text/language.ts'
import type { Edit } from '../../core/workshop/edit.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import { boardScope } from '../../core/workshop/scope.ts'
import type { Board } from '../../core/board/tables.ts'
import type { Group } from '../../core/people/tables.ts'
import type { Template } from '../../core/board/tables.ts'
import type { Host } from '../host.ts'
import { newId } from '../new-id.ts'
import type { DemoContent } from './class-content.ts'
import { gestureOf, sendEdits } from './send-edits.ts'
import { organisationsNamed } from '../../core/people/organisations.ts'

export type Member = { readonly mark: string; readonly language: Language | null }

/** A group with the board that is its own. */
export type GroupBoard = {
  readonly group: Group
  readonly board: Board
  readonly template: Template
  /** How its members sign, and the language that each writes. */
  readonly members: readonly Member[]
}

const mapKey = 'journey-map'

/** Makes the workshop with its people, groups and empty maps, through the calls of the console. */
export async function makeClass(
  host: Host,
  content: DemoContent,
  nowMs: EpochMs,
): Promise<{
  readonly workshopId: Id
  readonly boards: readonly GroupBoard[]
  readonly editCount: number
}> {
  const caller = { role: 'facilitator', actor: 'facilitator' } as const
  const { workshopId } = await host.handlers['library.create'](content.class.workshop, caller)
  const { records } = await host.readWorkshop(workshopId)
  const template = records.template.find(({ key }) => key === mapKey)
  if (template === undefined) throw new Error('the course pack has no journey map')
  const boards = groupBoards(content, template)
  const [workshop] = records.workshop
  if (workshop === undefined) throw new Error('no workshop')
  const { code } = content.class
  const gestures = [
    gestureOf('agenda', { kind: 'workshop.edit', id: workshop.id, fields: { code } }),
    ...boards.map(({ group }) => gestureOf('people', { kind: 'group.add', record: group })),
    ...peopleEdits(content, boards, nowMs).map((edit) => gestureOf('people', edit)),
    ...boards.map(({ board }) =>
      gestureOf(boardScope(board.id), { kind: 'board.add', record: board }),
    ),
  ]
  return {
    workshopId,
    boards,
    editCount: await sendEdits(host, workshopId, 'facilitator', gestures),
  }
}

function groupBoards(content: DemoContent, template: Template): readonly GroupBoard[] {
  const ranks = newRanks(content.class.groups.length)
  return content.class.groups.map((name, index) => {
    const rank = ranks[index] ?? ''
    const group = { id: newId(), rank, number: index + 1, name }
    const title = content.maps[index]?.title ?? ''
    const board = { id: newId(), templateId: template.id, groupId: group.id, rank, title }
    const members = content.class.people.filter((person) => person.group === group.number)
    return { group, board, template, members }
  })
}

function peopleEdits(
  content: DemoContent,
  boards: readonly GroupBoard[],
  sinceMs: EpochMs,
): readonly Edit[] {
  const { people } = content.class
  const ranks = newRanks(people.length)
  const names = people.map(({ organisation }) => organisation)
  const organisations = organisationsNamed({ organisation: new Map() }, names, newId)
  const added = people.flatMap(
    ({ group: number, mark: _mark, ...told }, index): readonly Edit[] => {
      const id = newId()
      const { organisation, ...person } = told
      const known = { ...blankPerson, ...person, organisationId: organisations.idOf(organisation) }
      const group = boards.find((one) => one.group.number === number)?.group
      if (group === undefined) throw new Error(`no group ${number} for ${person.name}`)
      const membership = { id: newId(), personId: id, groupId: group.id, sinceMs, untilMs: null }
      return [
        { kind: 'person.add', record: { ...known, id, rank: ranks[index] ?? '' } },
        { kind: 'membership.add', record: membership },
      ]
    },
  )
  return [...organisations.edits, ...added]
}
