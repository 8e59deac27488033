import { fullTextSchema, type FullText } from '../text/language.ts'
import type { CourseIssue } from './course-issue.ts'
import type { CoursePack } from './course-pack.ts'
import type { Glossary, Term } from './glossary.ts'
import { placeOf } from './place.ts'

/** Texts whose English uses a term of the pack and whose Khmer or Chinese spells it another way. */
export function checkSpelling(pack: CoursePack, glossary: Glossary): readonly CourseIssue[] {
  const terms = pack.glossaryTerms.map((id) => ({ id, term: glossary.get(id) }))
  const unknown = terms.filter(({ term }) => term === undefined)
  const uses = terms
    .flatMap(({ term }) => (term === undefined ? [] : [usageOf(term)]))
    .sort((a, b) => b.term.en.length - a.term.en.length)
  return [
    ...unknown.map(({ id }) => ({ kind: 'unknown-term' as const, place: 'pack', detail: id })),
    ...textsOf(pack, 'pack').flatMap((placed) => disagreements(uses, placed)),
  ]
}

export type PlacedText = { readonly place: string; readonly text: FullText }

/** Every text inside `value`, with the path that leads to it. */
export function textsOf(value: unknown, place: string): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  const text = fullTextSchema(10_000).safeParse(value)
  if (text.success) return [{ place, text: text.data }]
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, `${place}/${Array.isArray(value) ? placeOf(inner, name) : name}`),
  )
}

/** A text as it reads, without the marks where Khmer lines may break. */
export const withoutBreaks = (text: string) => text.replaceAll('\u200b', '')

type Usage = { readonly term: Term; readonly english: RegExp }

function usageOf(term: Term): Usage {
  const words = term.en.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/y$/, '(?:y|ie)')
  return { term, english: new RegExp(`(?<![\\w-])${words}s?(?![\\w-])`, 'gi') }
}

/** What is filled in when the text is read; its name is not read. */
const inBraces = /\{[^{}]*\}/g

/** `uses` come longest first: “retention rate” is not also a use of “retention”. */
function disagreements(uses: readonly Usage[], { place, text }: PlacedText): CourseIssue[] {
  let english = text.en.replaceAll(inBraces, '')
  return uses.flatMap(({ term, english: use }) => {
    const rest = english.replaceAll(use, '…')
    if (rest === english) return []
    english = rest
    const spelledOtherwise = (['km', 'zh'] as const).filter(
      (language) => !withoutBreaks(text[language]).includes(withoutBreaks(term[language])),
    )
    return spelledOtherwise.map((language) => ({
      kind: 'spelling' as const,
      place: `${place}/${language}`,
      detail: term.id,
    }))
  })
}
