import { z } from 'zod'
import type { WorkshopRecords } from '../../workshop/tables.ts'
import type { Page, PaperFacts } from '../page-model.ts'
import type { PrintedBoard } from '../printed-board.ts'
import type { PaperWords } from '../words.ts'
import { agendaDocument, agendaOrderSchema, type PrintedAgenda } from './agenda.ts'
import { boardDocument, boardOrderSchema } from './board.ts'
import type { ChosenDocument, ChosenDocuments, PrintedDocument } from './printed-document.ts'
import type { EpochMs } from '../../base/ids.ts'

/** What a page or the command line asks to be printed. */
export const documentOrderSchema = z.discriminatedUnion('kind', [
  boardOrderSchema,
  agendaOrderSchema,
])
export type DocumentOrder = z.infer<typeof documentOrderSchema>

/** What stands in one printed file. */
export type Content = PrintedBoard | PrintedAgenda

type Kind = DocumentOrder['kind']
type OrderOf<K extends Kind> = Extract<DocumentOrder, { kind: K }>
type ContentOf<K extends Kind> = Extract<Content, { kind: K }>

const documents: { readonly [K in Kind]: PrintedDocument<OrderOf<K>, ContentOf<K>> } = {
  board: boardDocument,
  agenda: agendaDocument,
}

/** The kinds of documents, as the command line names them. */
export const documentKinds = Object.keys(documents) as readonly Kind[]

export type AnyChosen = ChosenDocument<Content>

/** The files that an order means. */
export function chosenDocuments<K extends Kind>(
  records: WorkshopRecords,
  order: OrderOf<K>,
): ChosenDocuments<ContentOf<K>> {
  return documentOf<K>(order.kind).choose(records, order)
}

/** The pages of a document, ready to draw. */
export function documentPages<K extends Kind>(
  content: ContentOf<K>,
  words: PaperWords,
): readonly Page[] {
  return documentOf<K>(content.kind).pages(content, words)
}

/** How many pages a document has. */
export function pageCount<K extends Kind>(content: ContentOf<K>): number {
  return documentOf<K>(content.kind).pageCount(content)
}

/** Everything on a document that people have written. */
export function writtenOn<K extends Kind>(content: ContentOf<K>): readonly string[] {
  return documentOf<K>(content.kind).written(content)
}

/** What its file says about itself. */
export function documentFacts<K extends Kind>(
  content: ContentOf<K>,
  words: PaperWords,
  createdMs: EpochMs,
): PaperFacts {
  const { workshop, language } = content
  const title = documentOf<K>(content.kind).title(content, words)
  return { title, author: workshop.organisation, subject: workshop.name, language, createdMs }
}

const documentOf = <K extends Kind>(kind: string): PrintedDocument<OrderOf<K>, ContentOf<K>> =>
  documents[kind as K]
