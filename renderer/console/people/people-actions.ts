import { v7 as newId } from 'uuid'
import peopleTexts from '../../../assets/texts/people.json'
import type { GroupMaking } from '../../../electron/core/roster/make-groups.ts'
import { textOf, type TextKey, type TextValues } from '../../../electron/core/text/catalogue.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { groupActions } from './group-actions.ts'
import { memberActions } from './member-actions.ts'
import { rosterActions } from './roster-actions.ts'
import type { TakingBack } from '../take-back.ts'
import { createChange, type Change } from '../use-change.ts'

/** What every action needs. */
export type PeopleDesk = {
  readonly taking: TakingBack
  readonly change: Change
  readonly say: (key: TextKey<typeof peopleTexts>, values?: TextValues) => string
  /** Told to a screen reader. */
  readonly announce: (words: string) => void
  /** The tables as they stand at the press. */
  readonly tablesNow: () => WorkshopTables
  /** Groups are named in the workshop's language: the room reads them, not only the console. */
  readonly making: () => GroupMaking
}

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
