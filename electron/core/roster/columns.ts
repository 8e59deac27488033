import type { RosterField } from './title-words.ts'

/** What each column of a roster holds; null for one that is left out. */
export type RosterColumns = readonly (RosterField | null)[]
