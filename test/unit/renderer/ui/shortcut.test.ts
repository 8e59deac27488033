import { describe, expect, it } from 'vitest'
import { isShortcut, type KeyPress } from '../../../../renderer/ui/shortcut.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})

describe('isShortcut', () => {
  it('takes the letter typed where it is Latin, else the physical key', () => {
    expect(isShortcut(press('n', { ctrlKey: true }), 'Mod+N')).toBe(true)
    expect(isShortcut(press('ន', { ctrlKey: true, code: 'KeyN' }), 'Mod+N')).toBe(true)
    expect(isShortcut(press('b', { ctrlKey: true, code: 'KeyN' }), 'Mod+N')).toBe(false)
  })

  it('wants exactly its modifiers', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true })
    expect(isShortcut(redo, 'Mod+Shift+Z')).toBe(true)
    expect(isShortcut(redo, 'Mod+Z')).toBe(false)
    expect(isShortcut(press('Delete', { altKey: true }), 'Delete')).toBe(false)
    expect(isShortcut(press('z', { metaKey: true }), 'Mod+Z')).toBe(true)
  })

  it('lets the layout decide whether a sign needs Shift', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(isShortcut(press('?'), '?')).toBe(true)
  })

  it('leaves keys alone that compose Khmer or Chinese', () => {
    expect(isShortcut(press('Escape', { isComposing: true }), 'Escape')).toBe(false)
  })
})
