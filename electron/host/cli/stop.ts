import type { CliKey } from './words.ts'

/** 0 done · 1 something is wrong with what was looked at, or could not be done · 2 asked wrongly · 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 130

/** An expected end of a command, on its way up to the terminal. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly exitCode: ExitCode
  readonly key: CliKey
  readonly values: Readonly<Record<string, string | number>>

  constructor(
    exitCode: ExitCode,
    key: CliKey,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${key} ${JSON.stringify(values)}`)
    this.exitCode = exitCode
    this.key = key
    this.values = values
  }
}

/** The command was asked wrongly: nothing was done. */
export const askedWrongly = (key: CliKey, values: Readonly<Record<string, string | number>> = {}) =>
  new Stop(2, key, values)
