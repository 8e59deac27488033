import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema as key } from '../base/part-key.ts'

const text = fullTextSchema(600)
const texts = <K extends string>(...keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((one) => [one, text])) as Record<K, typeof text>)

const section = z.strictObject({ heading: text, text })

/** What stands on a certificate, on a confirmation of attendance and at the head of a report's parts. */
export const certificateSchema = z.strictObject({
  certificate: texts(
    ...(['title', 'given', 'name', 'of', 'text', 'course', 'hours', 'attendance'] as const),
    ...(['datesPlace', 'facilitator', 'organiser', 'signature', 'serial', 'modules'] as const),
    ...(['verify', 'verifyShort', 'genuine', 'notGenuine', 'copy', 'provisional'] as const),
  ),
  attendanceConfirmation: texts('title', 'text', 'halfDays', 'note'),
  report: z.strictObject({
    title: text,
    subtitle: text,
    summary: section,
    attendance: section,
    plan: section,
    boards: section,
    levels: section.extend({
      items: z.array(section.extend({ level: z.int().min(1).max(4), key })).length(4),
    }),
    gain: section,
    fewAnswers: text,
    plans: section,
    next: section,
    method: section,
  }),
})
export type CertificateTexts = z.infer<typeof certificateSchema>

/** What is computed on a certificate, a confirmation or a report. */
export const certificatePlaces = [
  ...['honorific', 'name', 'organisation', 'course', 'topics', 'place', 'dates', 'date', 'serial'],
  ...['hours', 'theoryHours', 'practiceHours', 'attendedHours', 'halfDays'],
] as const
