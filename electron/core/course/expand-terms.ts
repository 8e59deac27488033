import { languages, type Language } from '../text/language.ts'
import type { CourseIssue } from './course-issue.ts'
import { termText, type Glossary } from './glossary.ts'
import { placeOf } from './place.ts'

export type Expanded = { readonly value: unknown; readonly issues: readonly CourseIssue[] }

const placeholder = /\{([Tt])erm:([a-z0-9-]+)\}/g
const wholePlaceholder = /^\{([Tt])erm:([a-z0-9-]+)\}$/

/**
 * A raw part of a pack with its terms filled in from the glossary. `"{term:x}"` alone becomes the
 * term in three languages, `{term:x}` inside a text the term in that text's language; with `Term`
 * English begins with a capital. A text that lacks a language is an issue.
 */
export function expandTerms(raw: unknown, glossary: Glossary, place: string): Expanded {
  const issues: CourseIssue[] = []
  return { value: expand(raw, { glossary, issues }, place), issues }
}

type Context = { readonly glossary: Glossary; readonly issues: CourseIssue[] }

function expand(raw: unknown, context: Context, place: string): unknown {
  if (typeof raw === 'string') return wholeTerm(raw, context, place)
  if (Array.isArray(raw)) {
    return raw.map((one: unknown, i) => expand(one, context, `${place}/${placeOf(one, i)}`))
  }
  if (typeof raw !== 'object' || raw === null) return raw
  const fields = Object.entries(raw)
  if (fields.some(([name]) => isLanguage(name))) return textWithTerms(raw, context, place)
  return Object.fromEntries(
    fields.map(([name, value]) => [name, expand(value, context, `${place}/${name}`)]),
  )
}

function wholeTerm(raw: string, context: Context, place: string): unknown {
  const [, letter, id] = wholePlaceholder.exec(raw) ?? []
  if (id === undefined) return raw
  const term = context.glossary.get(id)
  if (term !== undefined) return termText(term, letter === 'T')
  context.issues.push({ kind: 'unknown-term', place, detail: id })
  return raw
}

function textWithTerms(raw: object, context: Context, place: string): unknown {
  const written: Partial<Record<string, unknown>> = { ...raw }
  for (const language of languages) {
    const text = written[language]
    if (typeof text === 'string' && text.trim() !== '') {
      written[language] = fillIn(text, language, context, place)
    } else context.issues.push({ kind: 'missing-text', place, detail: language })
  }
  return written
}

function fillIn(text: string, language: Language, context: Context, place: string): string {
  return text.replaceAll(placeholder, (match, letter: string, id: string) => {
    const term = context.glossary.get(id)
    if (term !== undefined) return termText(term, letter === 'T')[language]
    context.issues.push({ kind: 'unknown-term', place, detail: id })
    return match
  })
}

const isLanguage = (name: string) => languages.some((language) => language === name)
