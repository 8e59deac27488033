import type { Command } from './command.ts'
import { loadCommands } from './commands.ts'

/** What `sala --help` says. */
export async function generalHelp(): Promise<string> {
  const commands = await loadCommands()
  return [
    'Runs a classroom workshop. Without a window: makes, takes in, checks, plays and prints workshops.',
    '',
    'Usage: sala COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`),
    '',
    'sala COMMAND --help tells what a command takes. --lang en|km|zh sets the language of messages.',
    'Ends with 0 when done, 1 when something is wrong, 2 when asked wrongly, 130 when cancelled.',
  ].join('\n')
}

/** What `sala COMMAND --help` says. */
export function commandHelp(command: Command): string {
  return `${command.summary}\n\n${command.help.trim()}`
}
