import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noMemory, type WindowMemory } from '../../../electron/core/stage/place-windows.ts'
import { openShellMemory } from '../../../electron/shell/base/shell-memory.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sala-memory-'))
  file = join(folder, 'window.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const projector = { id: 2, label: 'EPSON', width: 1920, height: 1080 }
const windows: WindowMemory = {
  console: { display: { ...projector, id: 1 }, box: { x: 1, y: 2, width: 1300, height: 700 } },
  stage: projector,
  window: { x: 5, y: 6, width: 800, height: 450 },
  wish: 'window',
}

describe('openShellMemory', () => {
  it('remembers where the windows were, from one start to the next', () => {
    openShellMemory(file).remember({ windows, maximized: true })
    expect(openShellMemory(file).current()).toMatchObject({ windows, maximized: true })
  })

  it('takes a file from before the displays were remembered', () => {
    const bounds = { x: 10, y: 20, width: 1200, height: 800 }
    writeFileSync(file, JSON.stringify({ bounds, maximized: true, settings: null }))
    expect(openShellMemory(file).current()).toMatchObject({
      windows: noMemory,
      bounds,
      maximized: true,
    })
  })

  it('keeps what it can read of a file that is partly wrong', () => {
    const odd = { ...windows, console: { display: 'left' }, wish: 'upside-down' }
    writeFileSync(file, JSON.stringify({ windows: odd, maximized: 'yes' }))
    expect(openShellMemory(file).current()).toMatchObject({
      windows: { ...windows, console: null, wish: 'display' },
      maximized: false,
    })
  })

  it('starts fresh from a damaged file', () => {
    writeFileSync(file, '{"windows":')
    expect(openShellMemory(file).current().windows).toEqual(noMemory)
    openShellMemory(file).remember({ windows })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ windows })
  })
})
