import { z } from 'zod'
import { localTextSchema } from '../text/language.ts'

/** What a person did, by the name of its words; each is a text of `assets/texts/acts.json`. */
export const gestureActs = [
  'start',
  'next',
  'previous',
  'jump',
  'again',
  'pause',
  'resume',
  'extend',
  'finish',
  'break',
  'break-over',
  'energiser',
  'energiser-over',
  'time',
  'slot.add',
  'slot.remove',
  'slots.remove',
  'slot.move',
  'slots.move',
  'slot.length',
  'slot.title',
  'slot.replace',
  'slot',
  'slots',
  'hold',
  'hold.off',
  'clock',
  'day.add',
  'day.remove',
  'day.date',
  'expected',
  'details',
  'audience',
  'template',
  'change',
  'person.add',
  'people.add',
  'person.remove',
  'people.remove',
  'person',
  'people',
  'groups.make',
  'group.remove',
  'groups.remove',
  'group.name',
  'move.to',
  'ungroup',
  'people.move',
  'board',
  'note.add',
  'notes.paste',
  'notes.copy',
  'typing',
  'note.remove',
  'notes.remove',
  'notes.to',
  'notes.move',
  'colour',
  'severity',
  'size',
  'notes',
  'curve',
  'score',
  'choice',
] as const
export type GestureAct = (typeof gestureActs)[number]

/** What stands in a place of the words: a number, a text as written or in languages, or figures such as a time. */
const partSchema = z.union([
  z.number(),
  z.string(),
  z.strictObject({ figures: z.string() }),
  localTextSchema(),
])
export type NamePart = z.infer<typeof partSchema>

/** The name of a gesture, for undo and redo to say what they turn. */
export const gestureNameSchema = z.strictObject({
  act: z.enum(gestureActs),
  parts: z.record(z.string(), partSchema),
})
export type GestureName = z.infer<typeof gestureNameSchema>
