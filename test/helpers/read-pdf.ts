import { spawnSync } from 'node:child_process'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A page as pixels, four bytes each: red, green, blue, alpha. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

export type ReadPdf = { readonly texts: readonly string[]; readonly pictures: readonly Picture[] }

/** Text and pictures of each page, as PDFium (the reader inside Chromium) sees them. */
export async function readPdf(bytes: Uint8Array, scale = 1): Promise<ReadPdf> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const texts: string[] = []
    const pictures: Picture[] = []
    for (const page of document.pages()) {
      texts.push(page.getText())
      if (scale > 0) {
        const { width, height, data } = await page.render({ scale, render: 'bitmap' })
        pictures.push({ width, height, data })
      }
    }
    document.destroy()
    return { texts, pictures }
  } finally {
    library.destroy()
  }
}

/** Whether Poppler's tools are on this machine. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The text of all pages as Poppler sees it. */
export function popplerText(bytes: Uint8Array): string {
  const { stdout, status } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes })
  if (status !== 0) throw new Error('pdftotext failed')
  return stdout.toString('utf8')
}

/** Lines that hold anything, without the spaces around them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n\f\0]+/)
    .map((line) => line.trim())
    .filter(Boolean)
