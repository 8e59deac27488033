/** The files of a pack as they were read: by name of the file without its ending. */
export type RawCourseParts = {
  readonly pack: unknown
  readonly agendas: Readonly<Record<string, unknown>>
  readonly slots: Readonly<Record<string, unknown>>
  readonly lessons: Readonly<Record<string, unknown>>
  /** A list; none where the pack has none. */
  readonly energisers?: unknown
  readonly audienceRules?: unknown
  readonly boards: Readonly<Record<string, unknown>>
  readonly cards: Readonly<Record<string, unknown>>
  readonly quiz: unknown
  readonly outcomes: unknown
  readonly forms: unknown
  readonly certificate: unknown
  readonly audiences: unknown
}
