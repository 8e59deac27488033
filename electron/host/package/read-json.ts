import { findNodeAtLocation, parseTree, visit, type Node, type ParseError } from 'jsonc-parser'
import type { JsonPath } from '../../core/workshop/workshop-file.ts'
import { tooDeepAt } from './json-depth.ts'
import { isBlank, jsonTextOf } from './json-text.ts'
import { problem, type Problem, type Rejected } from './problem.ts'

/** A JSON text read strictly, which can tell the place of anything in it. */
export type JsonText = {
  readonly kind: 'ok'
  readonly value: unknown
  /** `name:line:column path`; `key` names a field of that object. */
  place(path: JsonPath, key?: string): string
}

const maxLevels = 40
/** The parser's code for a comment, which JSON has not. */
const comment = 10

/** Reads JSON as text: no repeated fields, no depth that could break a reader further on. */
export function readJson(bytes: Uint8Array, name: string): JsonText | Rejected {
  if (isBlank(bytes)) return { kind: 'rejected', place: name, problem: problem('empty-file') }
  const text = jsonTextOf(bytes)
  if (text === null) return { kind: 'rejected', place: name, problem: problem('not-utf8') }
  const rejected = (offset: number, what: Problem): Rejected => ({
    kind: 'rejected',
    place: `${name}:${lineAndColumn(text, offset)}`,
    problem: what,
  })
  const deep = tooDeepAt(text, maxLevels)
  if (deep !== null) return rejected(deep, problem('too-deep', { max: maxLevels }))
  const parsed = parse(text)
  if (parsed.kind === 'broken') return rejected(parsed.offset, problem(parsed.code))
  const twice = repeatedField(text)
  if (twice) return rejected(twice.offset, problem('repeated-field', { field: twice.field }))
  return {
    kind: 'ok',
    value: parsed.value,
    place: (path, key) => placeIn(text, name, path, key),
  }
}

/** A path as people read it: `slots[3].durationMin`. */
export function pathText(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function parse(text: string) {
  try {
    return { kind: 'ok', value: JSON.parse(text) as unknown } as const
  } catch {
    const errors: ParseError[] = []
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    const { offset = 0, length = 0, error } = errors[0] ?? {}
    const code =
      Number(error) !== comment && isCutOff(text, offset + length) ? 'cut-off' : 'not-json'
    return { kind: 'broken', offset, code } as const
  }
}

/** Whether what is wrong reaches to where the text ends, or to what a disk has filled it up with. */
function isCutOff(text: string, until: number): boolean {
  const begun = /^\s*[[{]/.test(text)
  return begun && until >= text.replace(/[\s\0]+$/, '').length
}

function repeatedField(text: string) {
  const objects: Set<string>[] = []
  let found: { field: string; offset: number } | null = null
  visit(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty: (field, offset) => {
      const fields = objects.at(-1)
      if (fields?.has(field)) found ??= { field, offset }
      fields?.add(field)
    },
  })
  return found as { field: string; offset: number } | null
}

function placeIn(text: string, name: string, path: JsonPath, key?: string): string {
  const root = parseTree(text)
  let node: Node | undefined
  for (let length = path.length; root && !node && length >= 0; length -= 1) {
    node = findNodeAtLocation(root, path.slice(0, length))
  }
  const property = node?.children?.find((one) => one.children?.[0]?.value === key)
  const offset = (key === undefined ? node : (property ?? node))?.offset ?? 0
  const words = pathText(key === undefined ? path : [...path, key])
  return `${name}:${lineAndColumn(text, offset)}${words === '' ? '' : ` ${words}`}`
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
