import type { RawCourseParts } from './course-parts.ts'
import type { z } from 'zod'
import { checkCoursePack } from './check-course-pack.ts'
import type { CourseIssue } from './course-issue.ts'
import { coursePackSchema, type CoursePack } from './course-pack.ts'
import { expandTerms } from './expand-terms.ts'
import { glossaryFrom, glossarySchema, type Glossary } from './glossary.ts'
import { placeSlots } from './place-slots.ts'

export type ResolvedCourse =
  | { readonly kind: 'ok'; readonly pack: CoursePack; readonly glossary: Glossary }
  | { readonly kind: 'issues'; readonly issues: readonly CourseIssue[] }

/** A pack out of its files, with all that it promises checked. */
export function resolveCoursePack(raw: RawCourseParts, rawGlossary: unknown): ResolvedCourse {
  const composed = composeCoursePack(raw, rawGlossary)
  if (composed.kind === 'issues') return composed
  const issues = checkCoursePack(composed.pack, composed.glossary)
  return issues.length > 0 ? { kind: 'issues', issues } : composed
}

/** A pack out of its files: terms from the glossary, slots put into the agendas; its form alone is checked. */
export function composeCoursePack(raw: RawCourseParts, rawGlossary: unknown): ResolvedCourse {
  const terms = glossarySchema.safeParse(rawGlossary)
  if (!terms.success) return { kind: 'issues', issues: schemaIssues(terms.error, 'glossary') }
  const glossary = glossaryFrom(terms.data)
  const expanded = expandTerms({ ...raw }, glossary, '')
  if (expanded.issues.length > 0) return { kind: 'issues', issues: expanded.issues }
  const placed = placeSlots(expanded.value as RawCourseParts)
  if (placed.kind === 'issues') return placed
  const parsed = coursePackSchema.safeParse(placed.pack)
  if (!parsed.success) return { kind: 'issues', issues: schemaIssues(parsed.error, 'pack') }
  return { kind: 'ok', pack: parsed.data, glossary }
}

function schemaIssues(error: z.ZodError, place: string): readonly CourseIssue[] {
  return error.issues.map(({ path, message }) => ({
    kind: 'schema',
    place: [place, ...path.map(String)].join('/'),
    detail: message,
  }))
}
