import { jsPDF } from 'jspdf'
import type { PaperFacts } from '../../../core/paper/page-model.ts'
import type { EmbeddedFont } from './font-objects.ts'
import { utf16Hex } from './text-operators.ts'

type FontEntry = { id: string; objectNumber?: number; isAlreadyPutted?: boolean; metadata: object }
type FontRegistry = Record<string, FontEntry>
type PutFont = {
  readonly font: FontEntry
  readonly out: (line: string) => void
  readonly newObject: () => number
  readonly putStream: (stream: { data: string; addLength1?: boolean; objectId: number }) => void
}
/** The part of jsPDF that its types leave out. */
type Internals = { readonly write: (...lines: readonly string[]) => void }

let announced: FontRegistry = {}
jsPDF.API.events.push([
  'addFonts',
  (event: { readonly fonts: FontRegistry }) => {
    announced = event.fonts
  },
])

export type PdfFile = {
  readonly addPage: (width: number, height: number) => void
  readonly write: (operators: readonly string[]) => void
  readonly bytes: (
    fonts: ReadonlyMap<string, EmbeddedFont>,
    facts: PaperFacts,
    fileId: string,
  ) => Uint8Array
}

/** A PDF whose pages are written in operators and whose fonts are ours alone. */
export function openPdfFile(width: number, height: number): PdfFile {
  const doc = new jsPDF({ ...pageFormat(width, height), unit: 'pt', compress: true })
  const registry = announced
  const { write } = doc.internal as unknown as Internals
  return {
    addPage: (w, h) => {
      const { format, orientation } = pageFormat(w, h)
      doc.addPage(format, orientation)
    },
    write: (operators) => write(operators.join('\n')),
    bytes: (fonts, facts, fileId) => {
      replaceFonts(doc, registry, fonts)
      describe(doc, write, facts)
      doc.setFileId(fileId)
      // A buffer of its own: one from Node's pool could not be handed to another thread.
      return new Uint8Array(Buffer.from(withTexts(doc.output(), facts), 'latin1'))
    },
  }
}

const pageFormat = (width: number, height: number) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
})

/** jsPDF lists its fourteen standard fonts in every file; ours take their place. */
function replaceFonts(
  doc: jsPDF,
  registry: FontRegistry,
  fonts: ReadonlyMap<string, EmbeddedFont>,
): void {
  doc.internal.events.subscribe('postPutPages', () => {
    for (const id of Object.keys(registry)) Reflect.deleteProperty(registry, id)
    for (const id of fonts.keys()) registry[id] = { id, metadata: {} }
  })
  doc.internal.events.subscribe('putFont', (put: PutFont) => {
    const font = fonts.get(put.font.id)
    if (font) putFont(put, font)
  })
}

function putFont({ font, out, newObject, putStream }: PutFont, embedded: EmbeddedFont): void {
  const put = (body: (object: number) => void) => {
    const object = newObject()
    body(object)
    out('endobj')
    return object
  }
  const program = put((objectId) =>
    putStream({ data: embedded.program, addLength1: true, objectId }),
  )
  const toUnicode = put((objectId) => putStream({ data: embedded.toUnicode, objectId }))
  const descriptor = put(() => out(embedded.descriptor(program)))
  const descendant = put(() => out(embedded.descendant(descriptor)))
  font.objectNumber = put(() => out(embedded.font(descendant, toUnicode)))
  font.isAlreadyPutted = true
}

const languageTags = { en: 'en', km: 'km', zh: 'zh-Hans' } as const

function describe(doc: jsPDF, write: Internals['write'], facts: PaperFacts): void {
  doc.setDisplayMode('fullpage', 'single')
  doc.setCreationDate(pdfDate(facts.createdMs))
  doc.setProperties({ ...placeholders(facts), creator: 'Sala' })
  doc.internal.events.subscribe('putCatalog', () => {
    write(
      `/Lang (${languageTags[facts.language]})`,
      '/ViewerPreferences << /DisplayDocTitle true >>',
    )
  })
}

const pdfDate = (ms: number) =>
  `D:${new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`

const described = ['title', 'author', 'subject'] as const
const hexOf = (text: string) => `FEFF${utf16Hex(text)}`

/**
 * jsPDF writes these texts as literal strings, where some bytes of Khmer and Chinese would be
 * changed. Placeholders of the same length keep every offset, and hex strings replace them after.
 */
const placeholders = (facts: PaperFacts) =>
  Object.fromEntries(
    described.map((key) => [key, facts[key] && '~'.repeat(hexOf(facts[key]).length)]),
  )

function withTexts(pdf: string, facts: PaperFacts): string {
  return described.reduce(
    (text, key) => {
      const name = `/${key[0]?.toUpperCase()}${key.slice(1)} `
      const at = text.lastIndexOf(`${name}(~`)
      if (!facts[key] || at < 0) return text
      const written = `${name}<${hexOf(facts[key])}>`
      return text.slice(0, at) + written + text.slice(at + written.length)
    },
    pdf.replace(/^%PDF-1\.\d/, '%PDF-1.7'),
  )
}
