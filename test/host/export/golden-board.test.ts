import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { papers } from '../../../electron/core/paper/printed-board.ts'
import { languages } from '../../../electron/core/text/language.ts'
import { openPdfEngine, renderDocument } from '../../../electron/host/export/render-document.ts'
import { journeyMap } from '../../fixtures/paper/journey.ts'
import { type Picture, readPdf } from '../../helpers/read-pdf.ts'

/** `UPDATE_PICTURES=1` writes the pictures anew; look at them before they are committed. */
const update = process.env['UPDATE_PICTURES'] === '1'
const SCALE = { a4: 1.25, a3: 1 } as const
/** Share of the pixels that may differ: edges are drawn a little differently on other machines. */
const TOLERANCE = 0.0005

const press = await openPdfEngine('assets')

function differingShare(expected: PNG, { width, height, data }: Picture): number {
  return (
    pixelmatch(expected.data, data, undefined, width, height, { threshold: 0.1 }) / (width * height)
  )
}

function toPng({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png)
}

describe.each(papers)('the journey map on %s', (paper) => {
  it.each(languages)('looks as it did when it was last looked at, %s', async (language) => {
    const pdf = renderDocument(press, journeyMap(language, paper), Date.UTC(2026, 10, 25))
    const { pictures } = await readPdf(pdf, SCALE[paper])
    const [picture] = pictures
    if (!picture) throw new Error('no page')
    expect(pictures).toHaveLength(1)
    const path = `test/fixtures/paper/map-${language}-${paper}.png`
    if (update) writeFileSync(path, toPng(picture))
    expect(existsSync(path)).toBe(true)
    const expected = PNG.sync.read(readFileSync(path))
    expect([expected.width, expected.height]).toEqual([picture.width, picture.height])
    expect(differingShare(expected, picture)).toBeLessThan(TOLERANCE)
  })
})
