import type { Command } from './command.ts'

/** All commands, in the order of the help. Each is loaded only when it runs, so that help is instant. */
const loaders = {
  new: async () => (await import('./new-command.ts')).newCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  print: async () => (await import('./print-command.ts')).printCommand,
  export: async () => (await import('./export-command.ts')).exportCommand,
  play: async () => (await import('./play-command.ts')).playCommand,
  demo: async () => (await import('./demo-command.ts')).demoCommand,
  serve: async () => (await import('./serve-command.ts')).serveCliCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
} as const satisfies Record<string, () => Promise<Command>>

export const commandNames = Object.keys(loaders) as readonly (keyof typeof loaders)[]

/** The command of this name; null where there is none. */
export async function loadCommand(name: string): Promise<Command | null> {
  const known = commandNames.find((one) => one === name)
  return known === undefined ? null : loaders[known]()
}

/** Every command, for the help. */
export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(commandNames.map((name) => loaders[name]()))
}
