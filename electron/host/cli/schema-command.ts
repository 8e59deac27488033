import { workshopJsonSchema } from '../../core/workshop/workshop-schema.ts'
import type { Command } from './command.ts'

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Prints the JSON Schema of the workshop format.',
  help: `
Usage: sala schema > assets/schema/workshop.schema.json`,
  options: {},
  files: [],
  async run(_args, context) {
    context.print(JSON.stringify(workshopJsonSchema(), null, 2))
    return 0
  },
}
