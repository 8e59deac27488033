import type { PeopleTables, Person } from './tables.ts'
import { groupOf } from './membership.ts'

/** Those who take part: guests, observers, interpreters and co-trainers do not count for groups. */
export const participantsOf = ({ person }: Pick<PeopleTables, 'person'>): readonly Person[] =>
  [...person.values()].filter(({ attendsAs }) => attendsAs === 'participant')

/** Those who take part and are in no group now. */
export const ungroupedOf = (
  tables: Pick<PeopleTables, 'person' | 'membership'>,
): readonly Person[] => participantsOf(tables).filter(({ id }) => groupOf(tables, id) === null)
