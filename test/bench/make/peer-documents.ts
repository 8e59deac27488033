import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../measure/open-board.ts'

/** Lets a peer make the board in its own saved format, unless that was done for these pages before. */
export async function makePeerDocument(
  pagesDir: string,
  url: string,
  peer: string,
  noteCount: number,
): Promise<void> {
  const dir = join(pagesDir, 'documents')
  const file = join(dir, `${peer}-${noteCount}.json`)
  if (existsSync(file)) return
  mkdirSync(dir, { recursive: true })
  const { page, errors, close } = await openBrowser()
  try {
    await page.goto(`${url}/${peer}.html?n=${noteCount}&make=1`)
    const made = await page.waitForFunction('window.madeDocument', null, { timeout: 120_000 })
    writeFileSync(file, String(await made.jsonValue()))
  } catch (error) {
    throw new Error(`${peer} made no board: ${errors.join('; ')}`, { cause: error })
  } finally {
    await close()
  }
}
