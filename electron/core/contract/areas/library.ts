import { z } from 'zod'
import { audiences, tracks } from '../../workshop/audience.ts'
import { agendaDaySchema } from '../../library/agenda-days.ts'
import { audienceAgendaSchema } from '../../library/audience-agendas.ts'
import { glanceSchema } from '../../library/glance.ts'
import { languageSchema } from '../../text/language.ts'
import { writtenText } from '../../text/written-text.ts'
import { relations } from '../../workshop/compare-histories.ts'
import { dateSchema, idSchema, instantSchema } from '../../base/ids.ts'
import { maxLetters } from '../../base/letter-limits.ts'
import { agendaKey, call, facilitator, line, nothing, workshopId } from '../call.ts'

/** How the file behind a line of the library is. */
export const workshopStates = ['ok', 'missing', 'damaged', 'newer', 'unreadable'] as const
export type WorkshopState = (typeof workshopStates)[number]

export const librarySummarySchema = z.strictObject({
  id: workshopId,
  name: line,
  place: line,
  firstDate: dateSchema.nullable(),
  dayCount: z.int(),
  createdMs: instantSchema,
  openedMs: instantSchema.nullable(),
  state: z.enum(workshopStates),
  /** Null until the workshop is opened by this version. */
  glance: glanceSchema.nullable(),
  /** The sample class, as it was made here last. */
  sample: z.boolean(),
})
export type LibrarySummary = z.infer<typeof librarySummarySchema>

export const newWorkshopSchema = z.strictObject({
  agendaKey,
  name: writtenText(maxLetters.workshop.name, 1),
  startDate: dateSchema,
  language: languageSchema,
  timeZone: z.string().min(1).max(64),
  place: line,
  facilitator: line,
  organisation: line,
  headCount: z.int().min(0).max(500),
  track: z.enum(tracks).optional(),
  audience: z.enum(audiences).optional(),
  /** Below the language in the room, from the first time on; null for none. */
  secondLanguage: languageSchema.nullable().optional(),
})
export type NewWorkshop = z.infer<typeof newWorkshopSchema>

/** As it was sent or stands in a file, not yet cleaned. */
const rawLine = z.string().max(200)

/** A line of code and values, whose sentence stands in `assets/texts/import.json`. */
const problem = z.strictObject({ code: z.string(), values: z.record(z.string(), z.string()) })

/** What is to be done with a file whose workshop is in the library, each with work of its own. */
export const knownChoices = ['ask', 'update', 'keep-both'] as const

/** What came of a file that was opened, dropped or chosen. */
export const importedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('imported'), workshopId: idSchema, name: rawLine }),
  /** The workshop is here, with all that the file holds; nothing was taken in. */
  z.strictObject({ kind: z.literal('known'), workshopId: idSchema, name: rawLine }),
  /** Nothing was done: the file waits for `update` or `keep-both`, or to be discarded. */
  z.strictObject({
    kind: z.literal('asks'),
    relation: z.enum(relations).extract(['newer', 'parted']),
    workshopId: idSchema,
    name: rawLine,
    /** When the last edit was made, there and here; null where that is not known. */
    fileMs: instantSchema.nullable(),
    hereMs: instantSchema.nullable(),
    timeZone: z.string(),
  }),
  /** Brought up to date from the file; the backup undoes it. */
  z.strictObject({
    kind: z.literal('updated'),
    workshopId: idSchema,
    name: rawLine,
    undoBackupId: z.string().nullable(),
  }),
  /** An agenda template; `isNew` where just this one was not here. */
  z.strictObject({ kind: z.literal('agenda'), name: rawLine, isNew: z.boolean() }),
  z.strictObject({
    kind: z.literal('rejected'),
    /** Where in the file: `line:column path`. */
    place: z.string(),
    problem,
  }),
])
export type Imported = z.infer<typeof importedSchema>

/** Why a workshop is not taken off the list without a question. */
export const removalQuestions = ['running', 'in-room'] as const

export const duplicateSchema = z.strictObject({
  workshopId: idSchema,
  name: rawLine.min(1),
  startDate: dateSchema,
  agenda: z.boolean(),
  groups: z.boolean(),
  people: z.boolean(),
})

/** The list of workshops and of agendas: making, taking in, taking off and putting back. */
export const libraryCalls = {
  'library.list': call(facilitator, nothing, z.array(librarySummarySchema)),
  'library.agendas': call(
    facilitator,
    nothing,
    z.array(
      z.strictObject({
        key: z.string(),
        /** A template that a person saved, which can be taken off the list. */
        own: z.boolean(),
        title: z.strictObject({ en: z.string(), km: z.string(), zh: z.string() }),
        dayCount: z.int(),
        theoryMin: z.int(),
        practiceMin: z.int(),
        days: z.array(agendaDaySchema),
        /** For each audience that has it otherwise than a mixed class; none of a template of one's own. */
        audiences: z.array(audienceAgendaSchema),
      }),
    ),
  ),
  /**
   * The sample class in mid-course, with its second day on `today`: the one in the list, or with `anew`,
   * and where there is none, a new copy. A copy that makes room for it is removed as by `library.remove`.
   */
  'library.sample': call(
    facilitator,
    z.strictObject({ today: dateSchema, anew: z.boolean() }),
    z.strictObject({ workshopId }),
  ),
  'library.create': call(facilitator, newWorkshopSchema, z.strictObject({ workshopId })),
  /** Takes it off the list; one at work is not without a question. `library.putBack` undoes it. */
  'library.remove': call(
    facilitator,
    z.strictObject({ workshopId, evenAtWork: z.boolean().optional() }),
    z.strictObject({ asks: z.enum(removalQuestions).nullable() }),
  ),
  'library.putBack': call(facilitator, z.strictObject({ workshopId }), nothing),
  /** What was taken off the list and can be put back, the newest first. */
  'library.removed': call(
    facilitator,
    nothing,
    z.array(librarySummarySchema.extend({ removedMs: instantSchema })),
  ),
  /** Deletes a removed workshop for good, with its backups: never undone, so its name is typed. */
  'library.delete': call(facilitator, z.strictObject({ workshopId, name: line }), nothing),
  /** A new workshop with the plan of another one; nothing of what happened there. */
  'library.duplicate': call(facilitator, duplicateSchema, z.strictObject({ workshopId })),
  /** Keeps the agenda of a workshop as a template to choose from. */
  'library.saveAgenda': call(
    facilitator,
    z.strictObject({ workshopId, name: line.min(1) }),
    z.strictObject({ agendaKey }),
  ),
  'library.removeAgenda': call(facilitator, z.strictObject({ agendaKey }), nothing),
  'library.putBackAgenda': call(facilitator, z.strictObject({ agendaKey }), nothing),
  /**
   * Takes a file that was sent in whole by `file.begin` and `file.append`. It stays at hand only where
   * the answer asks what is to be done with it.
   */
  'library.import': call(
    facilitator,
    z.strictObject({ fileId: idSchema, known: z.enum(knownChoices).optional() }),
    importedSchema,
  ),
} as const
