import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const sources = globSync('{electron/shell,renderer}/**/*.{ts,tsx}', { cwd: root })
const holding = (pattern: RegExp, but: readonly string[] = []) =>
  sources
    .filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))
    .filter((file) => !but.includes(file.replaceAll('\\', '/')))

describe('the sources of shell and pages', () => {
  it('are found', () => expect(sources.length).toBeGreaterThan(20))

  it('#15 open nothing outside', () => expect(holding(/openExternal/)).toEqual([]))

  it('#15 open no path but the folder that a dialog of the app gave', () =>
    expect(holding(/openPath/)).toEqual(['electron/shell/start/folders.ts']))

  it('#17 hear pages in one place', () =>
    expect(holding(/\bipcMain\b/)).toEqual(['electron/shell/windows/page-messages.ts']))

  it('#20 expose nothing by name to a page', () =>
    expect(holding(/contextBridge|exposeInMainWorld/)).toEqual([]))

  it('#27 look away from no certificate', () =>
    expect(holding(/certificate-error|setCertificateVerifyProc/)).toEqual([]))

  it('#6 #8 #9 #10 leave the safe defaults alone', () =>
    expect(
      holding(/webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/),
    ).toEqual([]))
})
