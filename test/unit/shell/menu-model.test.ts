import { describe, expect, it } from 'vitest'
import { languages } from '../../../electron/core/text/language.ts'
import { menuModel } from '../../../electron/shell/menu/menu-model.ts'
import type { MenuEntry } from '../../../electron/shell/menu/menu-model.ts'

type Labelled = Exclude<MenuEntry, { kind: 'separator' }>

const flat = (entries: readonly MenuEntry[]): readonly Labelled[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'separator') return []
    return entry.kind === 'menu' ? [entry, ...flat(entry.entries)] : [entry]
  })

describe('menuModel', () => {
  it.each(languages)('has a word for everything in %s', (language) => {
    const labels = flat(menuModel(language, 'linux')).map(({ label }) => label)
    expect(labels.filter((label) => label.trim() === '')).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('#22 has no developer tools, no reload and nothing else that is not listed', () => {
    const roles = flat(menuModel('en', 'linux')).flatMap((one) =>
      one.kind === 'role' ? [one.role] : [],
    )
    expect(roles).toEqual([
      'close',
      'quit',
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'minimize',
      'zoom',
      'about',
    ])
  })

  it.each(['linux', 'win32', 'darwin'] as const)(
    'gives each key to one entry on %s',
    (platform) => {
      const keys = flat(menuModel('en', platform)).flatMap((entry) =>
        'accelerator' in entry && entry.accelerator !== undefined ? [entry.accelerator] : [],
      )
      expect(new Set(keys).size).toBe(keys.length)
    },
  )
})
