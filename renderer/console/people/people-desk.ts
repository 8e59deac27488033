import type peopleTexts from '../../../assets/texts/people.json'
import type { GroupMaking } from '../../../electron/core/people/make-groups.ts'
import type { TextKey, TextValues } from '../../../electron/core/text/catalogue.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import type { TakingBack } from '../take-back.ts'
import type { Change } from '../use-change.ts'

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
