import type { Imported, knownChoices } from '../../core/contract/areas/library.ts'

/** A file as it came in: its name, and all of it. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/** What is to become of a file whose workshop is here. */
export type KnownChoice = (typeof knownChoices)[number]

/**
 * Takes files in, one after the other: of two of one workshop that come at once, the second finds the
 * first. One whose workshop is here never becomes a second one unasked, and nothing of what is here is
 * ever written over without a backup.
 */
export type FileIntake = (read: () => NamedFile, known: KnownChoice) => Promise<Imported>
