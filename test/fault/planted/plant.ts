import type { Patch } from './source-copy.ts'

/** A bug to put in, and the test that must go red for it; `name` is a part of the test's full name. */
export type Plant = {
  readonly bug: string
  readonly patches: readonly Patch[]
  readonly test: NamedTest
}

export type NamedTest = {
  readonly project: 'unit' | 'host' | 'fault'
  readonly file: string
  readonly name: string
  /** How many power cuts are enough to show the bug. */
  readonly images?: number
}

/** A test of the host by its file and a part of its name. */
export const host = (file: string, name: string) =>
  ({ project: 'host', file: `test/host/${file}`, name }) as const
/** A fault test; `images` are enough power cuts to show the bug. */
export const fault = (file: string, name: string, images = 0) =>
  ({ project: 'fault', file: `test/fault/${file}`, name, images }) as const
/** A change to one place of the sources. */
export const patch = (file: string, find: string, put: string): Patch => ({
  file: `electron/${file}`,
  find,
  put,
})
