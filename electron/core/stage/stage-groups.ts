import { sortedRecords } from '../base/sorted-records.ts'
import { z } from 'zod'
import { listedPeople } from '../people/organisations.ts'
import { groupSchema } from '../people/tables.ts'
import { toldApart } from '../people/told-apart.ts'
import { fullName } from '../people/full-name.ts'
import { groupSizes } from '../people/group-sizes.ts'
import { peopleByGroup } from '../people/membership.ts'
import { firstGraphemes } from '../text/graphemes.ts'
import type { WorkshopTables } from '../workshop/tables.ts'

/** Most letters of a name on the wall, and most names of one picture. */
const maxLetters = 100
const maxNames = 600

const personShownSchema = z.strictObject({
  /** With the honorific, as its bearer writes it. */
  name: z.string(),
  /** Where another person has the same name: what tells them apart; else ''. */
  apart: z.string(),
})

/** The groups as the room sees them. */
export const groupsShownSchema = z
  .array(
    z.strictObject({
      name: groupSchema.shape.name,
      people: z.array(personShownSchema),
      /** How many the group is to have, while nobody is named; else null. */
      expected: z.int().min(0).nullable(),
    }),
  )
  .max(99)
export type GroupsShown = z.infer<typeof groupsShownSchema>

type Tables = Pick<WorkshopTables, 'workshop' | 'person' | 'group' | 'membership' | 'organisation'>

/** The groups in order, each with its people in the roster's; none where there are no groups. */
export function groupsShown(tables: Tables): GroupsShown {
  const groups = sortedRecords(tables.group)
  const members = peopleByGroup(tables)
  const apart = toldApart(listedPeople(tables))
  const [workshop] = tables.workshop.values()
  const sizes = groupSizes(workshop?.headCount ?? 0, groups.length)
  const most = Math.floor(maxNames / Math.max(1, groups.length))
  return groups.map(({ id, name }, index) => ({
    name,
    people: (members.get(id) ?? []).slice(0, most).map((person) => ({
      name: shortened(fullName(person)),
      apart: shortened(apart.get(person.id) ?? ''),
    })),
    expected: tables.person.size === 0 ? (sizes[index] ?? 0) : null,
  }))
}

function shortened(text: string): string {
  const first = firstGraphemes(text, maxLetters)
  return first === text ? text : `${first}…`
}
