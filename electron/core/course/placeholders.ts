/** What is computed when a text of a lesson is read, in the language of the reader. */
export const lessonPlaceholders = [
  /** How many groups the class has. */
  'groups',
  /** The minutes that each group gets of the step. */
  'minutesEach',
  /** The dates 30, 60 and 90 days after the last day of the course. */
  'day30',
  'day60',
  'day90',
  /** The day by which something is to be handed in. */
  'deadline',
] as const

/** Names in braces that a text uses, in their order; terms are filled in before. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
