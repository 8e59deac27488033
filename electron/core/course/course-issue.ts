/** What can be wrong with a course pack. */
export type CourseIssueKind =
  | 'schema'
  | 'missing-text'
  | 'unknown-term'
  | 'unknown-slot'
  | 'unknown-board'
  | 'unknown-module'
  | 'unknown-agenda'
  | 'repeated-key'
  | 'total'
  | 'module-total'
  | 'steps'
  | 'anchor'
  | 'least'
  | 'lesson'
  | 'room-text'
  | 'mark'
  | 'formula'
  | 'placeholder'
  | 'card'
  | 'question'
  | 'outcome'
  | 'programme'
  | 'no-break'
  | 'long-theory'
  | 'spelling'

/** One fault of a pack: where it is (`agendas/two-day/day 1/…`) and what is found there. */
export type CourseIssue = {
  readonly kind: CourseIssueKind
  readonly place: string
  readonly detail: string
}

/** The fault as one line for whoever keeps the pack. */
export const issueLine = ({ kind, place, detail }: CourseIssue) => `${place}: ${kind}: ${detail}`
