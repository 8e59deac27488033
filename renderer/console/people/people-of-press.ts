import type { Id } from '../../../electron/core/base/ids.ts'

/** Whom a press on a person means: all who are selected if that person is one of them, else just them. */
export const peopleOfPress = (selected: ReadonlySet<Id>, personId: Id): readonly Id[] =>
  selected.has(personId) ? [...selected] : [personId]
