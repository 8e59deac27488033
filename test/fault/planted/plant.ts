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

/** A test of the host. */
export const host = (file: string, name: string) =>
  ({ project: 'host', file: `test/host/${file}`, name }) as const
/** A test that takes the ground away. */
export const fault = (file: string, name: string, images = 0) =>
  ({ project: 'fault', file: `test/fault/${file}`, name, images }) as const
/** A piece of the sources and what to put in its place. */
export const patch = (file: string, find: string, put: string): Patch => ({
  file: `electron/${file}`,
  find,
  put,
})
