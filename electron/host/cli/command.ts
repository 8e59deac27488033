import type { ParseArgsOptionsConfig } from 'node:util'
import type { CliContext } from './context.ts'
import { askedWrongly, type ExitCode } from './stop.ts'

/** One command of `sala`. */
export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it takes, one line a usage or option. */
  readonly help: string
  readonly options: ParseArgsOptionsConfig
  /** Names of the arguments that are no options. */
  readonly files: readonly string[]
  run(args: CommandArgs, context: CliContext): Promise<ExitCode>
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a person asked for, with the questions that commands put to it. */
export class CommandArgs {
  readonly #values: Values
  readonly #files: readonly string[]

  constructor(values: Values, files: readonly string[]) {
    this.#values = values
    this.#files = files
  }

  file(index = 0): string {
    return this.#files[index] ?? ''
  }

  flag(option: string): boolean {
    return this.#values[option] === true
  }

  text(option: string): string | null {
    const value = this.#values[option]
    return typeof value === 'string' ? value : null
  }

  /** The text of an option that must be there. */
  needed(option: string): string {
    const value = this.text(option)
    if (value === null) throw askedWrongly('option-missing', { option: `--${option}` })
    return value
  }

  /** One of a few words, or what stands for no answer. */
  oneOf<T extends string>(option: string, words: readonly T[], otherwise: T): T {
    const value = this.text(option)
    if (value === null) return otherwise
    const found = words.find((word) => word === value)
    if (found === undefined) throw wrong(option, value, words.join(', '))
    return found
  }

  /** A whole number in a range, or null where it was not given. */
  whole(option: string, min: number, max: number): number | null {
    const value = this.text(option)
    if (value === null) return null
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN
    if (!(number >= min && number <= max)) throw wrong(option, value, `${min}–${max}`)
    return number
  }
}

/** An option with a value that it does not take. */
export const wrong = (option: string, value: string, expected: string) =>
  askedWrongly('option-wrong', { option: `--${option}`, value: value.slice(0, 80), expected })
