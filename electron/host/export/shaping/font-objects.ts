import { utf16Hex, pdfNumber } from './text-operators.ts'
import type { UsedGlyphs } from './used-glyphs.ts'
import type { Subsetter } from './subset.ts'

/** All that a document needs to carry one font: made before the file is put together. */
export type EmbeddedFont = {
  readonly name: string
  /** The subset, one character a byte. */
  readonly program: string
  readonly toUnicode: string
  readonly descriptor: (programObject: number) => string
  readonly descendant: (descriptorObject: number) => string
  readonly font: (descendantObject: number, toUnicodeObject: number) => string
}

const hex = (glyph: number) => glyph.toString(16).padStart(4, '0').toUpperCase()
const byGlyph = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([a], [b]) => a - b)
const perMille = (em: number) => Math.round(em * 1000)
const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'

/** Cuts the font to what was drawn. `tag` is the six letters that mark a subset. */
export function embeddedFont(used: UsedGlyphs, tag: string, subset: Subsetter): EmbeddedFont {
  const { face, widths } = used
  const name = `${tag}+${face.psName}`
  const box = [-1000, perMille(face.descent), 3000, perMille(face.ascent)].join(' ')
  const widthList = byGlyph(widths).map(([glyph, em]) => `${glyph} [${pdfNumber(em * 1000)}]`)
  return {
    name,
    program: binary(
      subset(
        face.bytes,
        byGlyph(widths).map(([glyph]) => glyph),
      ),
    ),
    toUnicode: toUnicode(used.texts),
    descriptor: (program) =>
      `<< /Type /FontDescriptor /FontName /${name} /FontFile2 ${program} 0 R /FontBBox [${box}]` +
      ` /Flags 4 /StemV 80 /ItalicAngle 0 /Ascent ${perMille(face.ascent)}` +
      ` /Descent ${perMille(face.descent)} /CapHeight 714 >>`,
    descendant: (descriptor) =>
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${system}` +
      ` /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 1000` +
      ` /W [${widthList.join(' ')}] >>`,
    font: (descendant, toUnicodeObject) =>
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicodeObject} 0 R >>`,
  }
}

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`
const foot = 'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend'
const ROWS_A_BLOCK = 100

function toUnicode(texts: ReadonlyMap<number, string>): string {
  const rows = byGlyph(texts).map(([glyph, text]) => `<${hex(glyph)}><${utf16Hex(text)}>`)
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += ROWS_A_BLOCK) {
    const block = rows.slice(i, i + ROWS_A_BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
  }
  return head + blocks.join('') + foot
}

const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
