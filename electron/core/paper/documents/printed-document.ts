import type { ExportName } from '../../text/file-names.ts'
import type { Language } from '../../text/language.ts'
import type { WorkshopRecord } from '../../workshop/workshop-record.ts'
import type { WorkshopRecords } from '../../workshop/tables.ts'
import type { Page } from '../page-model.ts'
import type { PaperWords } from '../words.ts'

/** What every printed thing carries: plain data, ready to cross a thread. */
export type Printed = {
  readonly workshop: WorkshopRecord
  /** Local dates of the workshop's days, in order. */
  readonly dates: readonly string[]
  readonly language: Language
}

/** One file to be made: what stands in it, and what it is called; the version is found later. */
export type ChosenDocument<C> = {
  readonly content: C
  readonly name: Omit<ExportName, 'version'>
}

export type ChosenDocuments<C> = {
  /** One file each, in the order in which they are made. */
  readonly documents: readonly ChosenDocument<C>[]
  /** How many are left out because nothing is on them. */
  readonly leftOut: number
}

/** A kind of document: what an order of it means, and how it looks. */
export type PrintedDocument<Order, C extends Printed> = {
  choose(records: WorkshopRecords, order: Order): ChosenDocuments<C>
  pages(content: C, words: PaperWords): readonly Page[]
  /** How many pages it has; asked while somebody is still choosing. */
  pageCount(content: C): number
  title(content: C, words: PaperWords): string
  /** Everything on it that people have written, each text once. */
  written(content: C): readonly string[]
}
