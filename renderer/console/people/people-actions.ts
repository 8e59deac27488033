import type { PeopleDesk } from './people-desk.ts'
import { v7 as newId } from 'uuid'
import peopleTexts from '../../../assets/texts/people.json'
import type { GroupMaking } from '../../../electron/core/people/make-groups.ts'
import { textOf } from '../../../electron/core/text/catalogue.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { groupActions } from './group-actions.ts'
import { memberActions } from './member-actions.ts'
import { rosterActions } from './roster-actions.ts'
import type { TakingBack } from '../take-back.ts'
import { createChange } from '../use-change.ts'

/** What can be done with the people, each as one gesture. */
export function createPeopleActions(taking: TakingBack, announce: (words: string) => void) {
  const { store, language } = taking
  const tablesNow = () => store.getState().workshop.tables
  const desk: PeopleDesk = {
    taking,
    announce,
    tablesNow,
    change: createChange(taking, 'people'),
    say: (key, values) => textOf(peopleTexts, language, key, values),
    making: () => groupMaking(tablesNow()),
  }
  return { ...memberActions(desk), ...rosterActions(desk), ...groupActions(desk) }
}

export type PeopleActions = ReturnType<typeof createPeopleActions>

function groupMaking(tables: WorkshopTables): GroupMaking {
  const [workshop] = tables.workshop.values()
  const language = workshop?.language ?? 'en'
  return { newId, groupName: (number) => textOf(peopleTexts, language, 'group.name', { number }) }
}
