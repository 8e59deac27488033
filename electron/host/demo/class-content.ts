import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { newWorkshopSchema } from '../../core/contract/areas/library.ts'
import { curvePointSchema, noteSchema } from '../../core/board/tables.ts'
import { organisationSchema, personSchema } from '../../core/people/tables.ts'
import { workshopSchema } from '../../core/workshop/workshop-record.ts'

const toldOfPerson = personSchema.pick({
  ...{ name: true, latinName: true, honorific: true },
  ...{ role: true, language: true },
})

const classSchema = z.strictObject({
  workshop: newWorkshopSchema,
  code: workshopSchema.shape.code,
  groups: z.array(z.string()).min(1),
  people: z.array(
    toldOfPerson.extend({
      organisation: organisationSchema.shape.name.or(z.literal('')),
      /** Number of the person's group. */
      group: z.int().min(1),
      /** How the person signs a note. */
      mark: noteSchema.shape.author.min(1),
    }),
  ),
})
export type ClassContent = z.infer<typeof classSchema>

const mapSchema = z.strictObject({
  title: z.string().max(200),
  curve: z.array(
    z.strictObject({
      column: z.string(),
      /** What the group put down first, before it talked it over. */
      first: curvePointSchema.shape.value,
      value: curvePointSchema.shape.value,
      emoji: curvePointSchema.shape.emoji,
      label: curvePointSchema.shape.label,
    }),
  ),
  notes: z.array(
    z.strictObject({
      column: z.string(),
      row: z.string(),
      text: noteSchema.shape.text.min(1),
      severity: z.int().min(1).max(3).optional(),
    }),
  ),
})
export type MapContent = z.infer<typeof mapSchema>

/** A made-up class: who comes, and what each group writes on its journey map, in order of the groups. */
export type DemoContent = { readonly class: ClassContent; readonly maps: readonly MapContent[] }

/** The class that ships with the app, in `assets/demo`; a fault in it is a bug and throws. */
export async function loadDemoContent(assetsDir: string): Promise<DemoContent> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(assetsDir, 'demo', name), 'utf8'))
  const content = classSchema.parse(await read('class.json'))
  const maps = content.groups.map(async (name) =>
    mapSchema.parse(await read(`maps/${name.toLowerCase().replaceAll(' ', '-')}.json`)),
  )
  return { class: content, maps: await Promise.all(maps) }
}
