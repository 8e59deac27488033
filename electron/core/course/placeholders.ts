import { textsOf } from './check-spelling.ts'
import type { CourseIssue } from './course-issue.ts'

/** Names in braces that a text uses, in their order; terms are filled in before. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')

/** Names in braces inside `value` that nobody computes there. */
export function unknownPlaceholders(
  value: unknown,
  place: string,
  known: readonly string[],
): readonly CourseIssue[] {
  return textsOf(value, place).flatMap((placed) =>
    Object.values(placed.text)
      .flatMap(placeholdersIn)
      .filter((name) => !known.includes(name))
      .map((name) => ({ kind: 'placeholder', place: placed.place, detail: name })),
  )
}
