import { z } from 'zod'
import { formatVersion } from './formats/format.ts'
import { workshopFileSchema } from './workshop-file.ts'

/** The JSON Schema of the workshop format, for editors and other programs. */
export function workshopJsonSchema(): z.core.JSONSchema.JSONSchema {
  const { $schema, ...schema } = z.toJSONSchema(workshopFileSchema, { io: 'input' })
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: `Sala workshop, version ${formatVersion}`,
    description:
      'A whole workshop as one file. References between records, cells and unique ids are checked on import.',
    ...schema,
  }
}
