import { z } from 'zod'
import type { Slot, SlotKind } from '../../agenda/tables.ts'
import { figuresIn, textOf } from '../../text/catalogue.ts'
import { dateSpan, longDate, weekday } from '../../text/dates.ts'
import { languageSchema, textIn, type Language } from '../../text/language.ts'
import { clockTime } from '../../text/times.ts'
import { planDays } from '../../agenda/plan-days.ts'
import { tablesFrom, type WorkshopRecords } from '../../workshop/tables.ts'
import type { Colour, Mark, Page, TextMark, Weight } from '../page-model.ts'
import { accent, ground, ink, ink2, ink3, line } from '../palette.ts'
import type { PaperWords } from '../words.ts'
import type { ChosenDocuments, Printed, PrintedDocument } from './printed-document.ts'

/** The agenda for those who take part. */
export const agendaOrderSchema = z.strictObject({
  kind: z.literal('agenda'),
  language: languageSchema,
})
export type AgendaOrder = z.infer<typeof agendaOrderSchema>

/** A line of the agenda: a slot, or the module that begins above one. */
type Line =
  | { readonly kind: 'module'; readonly title: string }
  | {
      readonly kind: 'slot'
      /** Minutes after midnight by the plan. */
      readonly startMinute: number
      readonly endMinute: number
      readonly title: string
      readonly slotKind: SlotKind
    }

/** The planned days of a workshop as they go on paper. */
export type PrintedAgenda = Printed & {
  readonly kind: 'agenda'
  readonly days: readonly { readonly date: string; readonly lines: readonly Line[] }[]
}

export const agendaDocument: PrintedDocument<AgendaOrder, PrintedAgenda> = {
  choose,
  pages,
  pageCount: (agenda) => dividedDays(agenda).length,
  title: ({ language }, words) => words.agenda[language],
  written: ({ workshop, days }) => [
    ...[workshop.name, workshop.organisation, workshop.place],
    ...days.flatMap(({ lines }) => lines.map(({ title }) => title)),
  ],
}

function choose(
  records: WorkshopRecords,
  { language }: AgendaOrder,
): ChosenDocuments<PrintedAgenda> {
  const [workshop] = records.workshop
  const planned = planDays(tablesFrom(records))
  if (workshop === undefined || planned.every(({ slots }) => slots.length === 0)) {
    return { documents: [], leftOut: 0 }
  }
  const dates = planned.map(({ day }) => day.date)
  const days = planned.map(({ day, slots }) => ({
    date: day.date,
    lines: linesOf(slots, records.module, language),
  }))
  const name = { date: dates[0] ?? '', course: workshop.code, place: workshop.place }
  return {
    documents: [
      {
        content: { kind: 'agenda', workshop, dates, language, days },
        name: { ...name, group: null, what: 'Agenda', language },
      },
    ],
    leftOut: 0,
  }
}

type Planned = ReturnType<typeof planDays>[number]['slots']

/** A module is named where it begins; a break inside it does not end it. */
function linesOf(
  slots: Planned,
  modules: WorkshopRecords['module'],
  language: Language,
): readonly Line[] {
  let last: Slot['moduleId'] = null
  return slots.flatMap(({ slot, startMinute, endMinute }): readonly Line[] => {
    const module = modules.find(({ id }) => id === slot.moduleId)
    const begins = module !== undefined && module.id !== last
    if (slot.moduleId !== null) last = slot.moduleId
    const title = textIn(slot.title, language)
    const line: Line = { kind: 'slot', startMinute, endMinute, title, slotKind: slot.kind }
    if (!begins) return [line]
    const name = `${figuresIn(String(module.number), language)} ${textIn(module.title, language)}`
    return [{ kind: 'module', title: name }, line]
  })
}

/** A4 upright, points. */
const sheet = { width: 595.28, height: 841.89 } as const
const side = 48
const top = 46
const bottom = 40
const headHeight = 56
const dayHeight = 34
const lineHeights = { module: 24, slot: 21 } as const
const timeWidth = 84

/** A part of a day that fits on one page. */
type PagePart = { readonly day: number; readonly date: string; readonly lines: readonly Line[] }

/** Each day begins a page; a long one goes on over the next, never with a module's name alone at the end. */
function dividedDays({ days }: PrintedAgenda): readonly PagePart[] {
  const room = sheet.height - top - headHeight - dayHeight - bottom
  return days.flatMap(({ date, lines }, index) => {
    const parts: Line[][] = [[]]
    let used = 0
    for (const [at, one] of lines.entries()) {
      const next = lines[at + 1]
      const held = one.kind === 'module' && next !== undefined ? lineHeights[next.kind] : 0
      if (used + lineHeights[one.kind] + held > room) {
        parts.push([])
        used = 0
      }
      parts.at(-1)?.push(one)
      used += lineHeights[one.kind]
    }
    return parts.map((part) => ({ day: index + 1, date, lines: part }))
  })
}

function pages(agenda: PrintedAgenda, words: PaperWords): readonly Page[] {
  const parts = dividedDays(agenda)
  return parts.map((part, index) => ({
    ...sheet,
    marks: [
      ...headMarks(agenda, words),
      ...dayMarks(agenda.language, part, words),
      ...footMarks(agenda, words, index + 1, parts.length),
    ],
  }))
}

function headMarks({ workshop, dates, language }: PrintedAgenda, words: PaperWords) {
  const facts = [workshop.place, dateSpan(dates, language)].filter(Boolean).join(' · ')
  return [
    text({ x: side, y: top, width: inner * 0.7, height: 24 }, workshop.name, 18, 'bold', ink),
    text({ x: side, y: top + 25, width: inner, height: 15 }, facts, 10, 'regular', ink2),
    {
      ...text(
        { x: side, y: top, width: inner, height: 24 },
        words.agenda[language],
        12,
        'bold',
        accent,
      ),
      align: 'right' as const,
    },
  ]
}

const inner = sheet.width - 2 * side

function dayMarks(
  language: Language,
  { day, date, lines }: PagePart,
  words: PaperWords,
): readonly Mark[] {
  let y = top + headHeight
  const number = textOf(words, language, 'day', { number: day })
  const heading = `${number} · ${weekday(date, language)} · ${longDate(date, language)}`
  const marks: Mark[] = [
    { kind: 'rect', x: side, y, width: inner, height: dayHeight - 8, radius: 4, fill: ground },
    text({ x: side + 10, y, width: inner - 20, height: dayHeight - 8 }, heading, 12, 'bold', ink),
  ]
  y += dayHeight
  for (const one of lines) {
    marks.push(...lineMarks(one, y, language))
    y += lineHeights[one.kind]
  }
  return marks
}

function lineMarks(one: Line, y: number, language: Language): readonly Mark[] {
  const height = lineHeights[one.kind]
  if (one.kind === 'module') {
    const box = { x: side, y: y + 4, width: inner, height: height - 4 }
    return [text(box, one.title, 10.5, 'bold', accent)]
  }
  const times = `${clockTime(one.startMinute)} – ${clockTime(one.endMinute)}`
  const isPause = one.slotKind === 'break'
  const title = { x: side + timeWidth, y, width: inner - timeWidth, height }
  return [
    text({ x: side, y, width: timeWidth, height }, figuresIn(times, language), 10, 'regular', ink2),
    text(title, one.title, 11, 'regular', isPause ? ink3 : ink),
    {
      kind: 'line',
      from: { x: side, y: y + height },
      to: { x: side + inner, y: y + height },
      stroke: { colour: line, width: 0.5 },
    },
  ]
}

function footMarks(
  { workshop, language }: PrintedAgenda,
  words: PaperWords,
  page: number,
  count: number,
): readonly Mark[] {
  const y = sheet.height - bottom + 10
  const box = { x: side, y, width: inner, height: 12 }
  const owner = [workshop.code, workshop.organisation].filter(Boolean).join(' · ')
  const numbers = textOf(words, language, 'page', { page, pages: count })
  return [
    text({ ...box, width: inner * 0.6 }, owner, 8, 'regular', ink3),
    { ...text(box, numbers, 8, 'regular', ink3), align: 'right' },
  ]
}

type Box = Pick<TextMark, 'x' | 'y' | 'width' | 'height'>

const text = (box: Box, words: string, size: number, weight: Weight, colour: Colour): TextMark => ({
  kind: 'text',
  ...box,
  text: words,
  weight,
  colour,
  maxSize: size,
  minSize: size * 0.6,
  align: 'left',
  valign: 'middle',
})
