import type { RosterColumns } from './columns.ts'
import { privateFields } from '../people/tables.ts'
import { attendanceNamed } from '../people/attends-as.ts'
import { isDate, isEmail, isSex, phoneLabel } from './cell-kinds.ts'
import { honorificComesLast } from '../people/full-name.ts'
import { isHonorific } from './honorifics.ts'
import { withoutListMark } from './list-marks.ts'
import type { TableRow } from '../text/parse-rows.ts'
import type { RosterField } from './title-words.ts'
import { isOrganisation } from './work-words.ts'

/** People as a message tells of them, taken apart into cells, and what the cells are. */
export type MessageTable = { readonly rows: readonly TableRow[]; readonly columns: RosterColumns }

/** Whether lines tell of people as messages do: `1. Mr. Chea Sophal (Mekong Bank) 010 111 222`. */
export function isMessage(rows: readonly TableRow[]): boolean {
  const lines = rows.map(({ cells }) => withoutListMark(cells.filter(Boolean).join(', ')))
  const told = lines.filter((line) => line.length <= longestLine && hasMore.test(line))
  return told.length > 0 && told.length * 2 >= lines.length
}

/** No line of a message about one person is longer. */
const longestLine = 300

/** Before any comma, after a name: a bracket, a dash between spaces or scripts, a number, an address. */
const hasMore = new RegExp(
  String.raw`^[^,，、;|]*(?:${[
    String.raw`[\p{L}\p{M}.]\s*[(（[【][^)）\]】]+[)）\]】]`,
    String.raw`[\p{L}\p{M}.)]\s+[-–—]+\s+\S`,
    String.raw`[\p{Script=Han}\p{Script=Khmer}][-–—]\p{L}`,
    String.raw`[\p{L}\p{M}][\s:：៖]*\+?\p{Nd}[\p{Nd}\s().-]{6,}`,
    String.raw`[\p{L}\p{M}]\s+\S*@\S{3,}`,
  ].join('|')})`,
  'u',
)

/** Takes the lines of a message apart, from a line of the text on, counted from 1. */
export function readMessageLines(text: string, from: number): MessageTable {
  const told = text
    .split('\n')
    .map((written, index) => ({ line: index + 1, written: written.trim() }))
    .filter(({ line, written }) => line >= from && written !== '')
    .map(({ line, written }) => ({ line, parts: partsOf(written) }))
  const columns = order.filter((field) => told.some(({ parts }) => parts.get(field)))
  const rows = told.map(({ line, parts }) => {
    return { line, cells: columns.map((field) => parts.get(field) ?? ''), openQuote: false }
  })
  return { rows, columns }
}

const order = [
  ...(['name', 'latinName', 'organisation', 'role', 'attendsAs'] as const),
  ...(privateFields satisfies readonly RosterField[]),
]

type Parts = ReadonlyMap<RosterField, string>

function partsOf(written: string): Parts {
  const parts = new Map<RosterField, string>()
  if (written.length > longestLine) return parts.set('name', withoutListMark(written))
  let rest = withoutListMark(written)
  const cut = (field: RosterField, pattern: RegExp) => {
    rest = rest.replace(pattern, (found: string) => {
      const value = found.replace(labelled, '').replace(phoneLabel, '').trim()
      parts.set(field, [parts.get(field), value].filter(Boolean).join(', '))
      return breakSign
    })
  }
  cut('email', /(?:e-?mail\s*[:：]?\s*)?[^\s,;:：()（）<>]+@[^\s,;()（）<>]+\.[\p{L}\p{Nd}]+/giu)
  cut('phone', phone)
  cut('phone', /(?:telegram\s*[:：]?\s*)?@\w{3,}/gi)
  const pieces = rest
    .split(between)
    .map((piece) => piece.replace(edges, ''))
    .filter((piece) => piece !== '')
  const [name = '', ...others] = pieces
  parts.set('name', name)
  for (const piece of others) keepPiece(parts, piece)
  return parts
}

const breakSign = '\n'
const labelled = /^(?:e-?mail|telegram)\s*[:：៖]?\s*/i
const phone =
  /(?:(?:tel|phone|mobile|h\/?p|whatsapp|wechat|ទូរស័ព្ទ|ទូរសព្ទ|លេខ|电话|手机|微信)\s*[.:：៖]?\s*)?\+?[(]?\p{Nd}[\p{Nd}\s().-]{5,20}\p{Nd}(?:\s*\/\s*\p{Nd}[\p{Nd}\s().-]{5,20}\p{Nd})*/giu
/** Brackets, commas, dashes between spaces or scripts without spaces, colons. */
const between =
  /[\n\t,，、;；|()（）[\]【】<>]|\s+[-–—]+\s+|(?<=[\p{Script=Han}\p{Script=Khmer}])\s*[-–—]+\s*|\s*[-–—]+\s*(?=[\p{Script=Han}\p{Script=Khmer}])|[:：៖](?=\s|\p{L})|(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han})|(?<=\s[男女])\s+(?=\p{Script=Han})/u
const edges = /^[\s\u200b.·•*"“”–—-]+|[\s\u200b·•*"“”:：៖–—-]+$/g

/** A piece after the name says by itself what it is, or by where it stands: firm first, then position. */
function keepPiece(parts: Map<RosterField, string>, piece: string): void {
  const name = parts.get('name') ?? ''
  if (isHonorific(piece)) parts.set('name', withHonorific(piece, name))
  else if (attendanceNamed(piece) !== null && !parts.has('attendsAs')) parts.set('attendsAs', piece)
  else if (isSex(piece) && !parts.has('sex')) parts.set('sex', piece)
  else if (isDate(piece) || isEmail(piece)) addTo(parts, 'role', piece)
  else if (isLatinNameOf(piece, name) && !parts.has('latinName')) parts.set('latinName', piece)
  else if (!parts.has('organisation')) parts.set('organisation', piece)
  else if (isOrganisation(piece) && !isOrganisation(parts.get('organisation') ?? '')) {
    addTo(parts, 'role', parts.get('organisation') ?? '')
    parts.set('organisation', piece)
  } else addTo(parts, 'role', piece)
}

const withHonorific = (honorific: string, name: string) =>
  honorificComesLast(honorific) ? `${name} ${honorific}` : `${honorific} ${name}`

const addTo = (parts: Map<RosterField, string>, field: RosterField, piece: string) =>
  parts.set(field, [parts.get(field), piece].filter(Boolean).join(', '))

const isLatinNameOf = (piece: string, name: string) =>
  !/\p{Script=Latin}/u.test(name) &&
  /^\p{Script=Latin}+(?: \p{Script=Latin}+){1,3}$/u.test(piece) &&
  !isOrganisation(piece)
