import { describe, expect, it } from 'vitest'
import board from '../../../../assets/texts/board.json' with { type: 'json' }
import boards from '../../../../assets/texts/board-page.json' with { type: 'json' }
import console from '../../../../assets/texts/console.json' with { type: 'json' }
import { keyHint, keySheet } from '../../../../electron/core/keys/key-sheet.ts'
import {
  keysOf,
  keyTable,
  surfacesTogether,
  type Surface,
} from '../../../../electron/core/keys/key-table.ts'

describe('keyTable', () => {
  it.each(Object.entries(surfacesTogether))('gives a key one meaning with %s at hand', (_, at) => {
    const meanings = new Map<string, Set<string>>()
    for (const { surface, act, keys } of keyTable) {
      if (!at.some((one: Surface) => one === surface)) continue
      for (const key of keys) meanings.set(key, (meanings.get(key) ?? new Set()).add(act))
    }
    const shared = [...meanings].filter(([, acts]) => acts.size > 1)
    expect(shared).toEqual([])
  })

  it('lets a cheap clicker go up and down on the stage only', () => {
    const arrows = keyTable.filter(
      ({ keys }) => keys.includes('ArrowDown') && keys.includes('ArrowRight'),
    )
    expect(arrows.map(({ surface, act }) => `${surface} ${act}`)).toEqual([
      'stage forward',
      'board go',
    ])
  })

  it('knows the keys of an act, and no act that is not there', () => {
    expect(keysOf('console', 'redo')).toEqual(['Mod+Y', 'Mod+Shift+Z'])
    expect(() => keysOf('stage', 'redo')).toThrow('redo')
  })
})

describe('keySheet', () => {
  it('has words for every line, in the texts of the part it stands in', () => {
    const known = { board, boards }
    for (const { group, lines } of keySheet()) {
      const texts: object = group in known ? known[group as keyof typeof known] : console
      for (const { words } of lines) expect(texts).toHaveProperty([`key.${words}`])
    }
  })

  it('is printed from the table', () => {
    const shown = keySheet().map(({ group, lines }) => [
      group,
      ...lines.map(({ words, hint }) => `${words}: ${hint}`),
    ])
    expect(shown).toMatchInlineSnapshot(`
      [
        [
          "run",
          "startPause: Space",
          "forward: PgDn",
          "next: N",
          "back: PgUp",
          "minute: + = −",
          "five: Shift + = −",
          "reset: R",
          "mute: M",
          "energiser: W",
          "saySize: Ctrl + = −",
          "thumb: 1…9",
        ],
        [
          "stage",
          "black: . B",
          "freeze: F",
          "timer: T",
          "language: L",
          "present: F5",
          "leave: Esc",
          "arrows: ← ↑ → ↓",
        ],
        [
          "agenda",
          "moveSlot: Alt ↑ ↓",
          "editSlot: Enter F2",
          "addSlot: Insert",
          "remove: Del",
        ],
        [
          "people",
          "toGroup: Alt 1…9 0",
          "remove: Del",
        ],
        [
          "everywhere",
          "undo: Ctrl Z",
          "redo: Ctrl Y · Ctrl Shift Z",
          "views: Ctrl 1 2 3 4",
          "regions: F6 · Shift F6",
          "this: F1 ?",
        ],
        [
          "boards",
          "open: G",
          "show: S",
          "groups: Ctrl PgUp PgDn",
          "group: Alt 1…9",
          "close: Alt ←",
        ],
        [
          "board",
          "tools: V N H",
          "pan: Space",
          "edit: Enter F2",
          "end: Esc",
          "walk: Tab · Shift Tab",
          "nudge: ← ↑ ↓ →",
          "moveTo: M",
          "tidy: Shift T",
          "severity: 1 2 3 0",
          "duplicate: Ctrl D",
          "clipboard: Ctrl C X V",
          "all: Ctrl A",
          "delete: Del Backspace",
          "menu: Shift F10 · ▤",
          "actual: Ctrl 0",
          "fit: Shift 1 2",
          "zoom: Ctrl + = −",
          "next: Enter",
          "line: Shift Enter",
        ],
      ]
    `)
  })
})

describe('keyHint', () => {
  it('shows keys as they stand on a keyboard', () => {
    expect(keyHint(['Alt+ArrowUp', 'Alt+ArrowDown'])).toBe('Alt ↑ ↓')
    expect(keyHint(['Mod+Y', 'Mod+Shift+Z'])).toBe('Ctrl Y · Ctrl Shift Z')
  })
})
