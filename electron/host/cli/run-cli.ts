import { parseArgs } from 'node:util'
import { Refused } from '../../core/contract/app-error.ts'
import { languages } from '../../core/text/language.ts'
import { appVersion, cliContext, type CliContext } from './context.ts'
import { CommandArgs, type Command } from './command.ts'
import { commandNames, loadCommand } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import { askedWrongly, Stop, type ExitCode } from './stop.ts'

/** Runs one command of `sala`; tells every expected failure in one line and ends with its code. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const cancelled = cancelOnSignal()
  const context = cliContext(languageIn(args), cancelled)
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', () => undefined)
  try {
    return await dispatch(args, context)
  } catch (error) {
    context.progress('')
    return present(error, args[0] ?? '', context)
  }
}

async function dispatch(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    context.print(await generalHelp())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    context.print(appVersion())
    return 0
  }
  const command = await loadCommand(name)
  if (command === null)
    throw askedWrongly('unknown-command', { name, names: commandNames.join(', ') })
  if (rest.includes('--help') || rest.includes('-h')) {
    context.print(commandHelp(command))
    return 0
  }
  return command.run(readArgs(command, rest), context)
}

function readArgs(command: Command, args: readonly string[]): CommandArgs {
  const { values, positionals } = parsed(command, args)
  const missing = command.files[positionals.length]
  if (missing !== undefined) throw askedWrongly('argument-missing', { argument: missing })
  const extra = positionals[command.files.length]
  if (extra !== undefined) throw askedWrongly('argument-too-many', { argument: extra.slice(0, 80) })
  const read = new CommandArgs(values, positionals)
  read.oneOf('lang', languages, 'en')
  return read
}

function parsed(command: Command, args: readonly string[]) {
  try {
    const options = { ...command.options, lang: { type: 'string' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw optionProblem(error, args)
  }
}

function optionProblem(error: unknown, args: readonly string[]): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const named = /'(?:-\w, )?(--?[^'\s<]*)/.exec(error.message)?.[1]
  const option = named ?? args.find((arg) => arg.startsWith('-')) ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return askedWrongly('unknown-option', { option })
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return askedWrongly('option-without-value', { option })
  return error
}

function present(error: unknown, command: string, { words, tell }: CliContext): ExitCode {
  if (error instanceof Stop) {
    tell(`sala: ${words.say(error.key, error.values)}`)
    if (error.exitCode === 2 && wantsHelp.has(error.key)) tell(helpHint(command))
    return error.exitCode
  }
  if (error instanceof Refused) {
    tell(`sala: ${words.error(error.code)} (${error.message})`)
    return 1
  }
  throw error
}

const wantsHelp: ReadonlySet<string> = new Set([
  'unknown-command',
  'unknown-option',
  'option-without-value',
  'option-missing',
  'argument-missing',
  'argument-too-many',
])

const helpHint = (command: string) =>
  (commandNames as readonly string[]).includes(command) ? `sala ${command} --help` : 'sala --help'

/** Known before anything is parsed, so that a wrong option is told in it too. */
function languageIn(args: readonly string[]) {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.split('=')[1] ?? args[at + 1]
  return languages.find((language) => at >= 0 && language === value) ?? 'en'
}

/** The first signal asks for a clean end; the second one does not wait for it. */
function cancelOnSignal(): AbortSignal {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (cancel.signal.aborted) process.exit(130)
      cancel.abort()
    })
  }
  return cancel.signal
}
