import { describe, expect, it } from 'vitest'
import type { KeyStroke } from '../../../../electron/core/keys/key-stroke.ts'
import { clickerPressOf, pressOf, stageKey } from '../../../../electron/core/stage/stage-keys.ts'

const stroke = (key: string, code = key, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  ...more,
})

describe('stageKey', () => {
  it.each([
    ['PageDown', 'forward'],
    ['ArrowRight', 'forward'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    [' ', 'start-pause'],
    ['.', 'black'],
    ['Escape', 'leave'],
    ['F5', 'present'],
    ['Enter', null],
    ['ArrowUp', 'back'],
    ['ArrowDown', 'forward'],
    ['F1', null],
    ['Shift', null],
    ['z', null],
  ])('takes %s for %s', (key, meaning) => {
    expect(stageKey(stroke(key))).toBe(meaning)
  })

  it.each(['control', 'alt', 'meta', 'isAutoRepeat', 'isComposing'] as const)(
    'does nothing with %s',
    (held) => {
      for (const key of ['PageDown', 'ArrowRight', 'Escape', 'n', ' ']) {
        expect(stageKey(stroke(key, key, { [held]: true }))).toBeNull()
      }
    },
  )
})

describe('pressOf', () => {
  it.each([
    ['n', 'KeyN', 'next'],
    ['B', 'KeyB', 'black'],
    ['f', 'KeyF', 'freeze'],
    ['t', 'KeyT', 'timer'],
    ['l', 'KeyL', 'language'],
  ])('goes by the letter %s', (key, code, press) => {
    expect(pressOf(stroke(key, code))).toBe(press)
  })

  it('goes by the physical key where the layout is not Latin', () => {
    expect(pressOf(stroke('ន', 'KeyN'))).toBe('next')
    expect(pressOf(stroke('។', 'Period'))).toBe('black')
    expect(pressOf(stroke('Process', 'KeyF'))).toBe('freeze')
    expect(pressOf(stroke('៛', 'Digit4'))).toBeNull()
  })

  it.each([
    ['\u200B', 'of the Khmer layouts'],
    ['\u3000', 'of a full-width input method'],
    ['\u00A0', 'that does not break'],
    ['Process', 'that an input method keeps'],
  ])('takes the space bar for Space with the blank %j %s', (key) => {
    expect(pressOf(stroke(key, 'Space'))).toBe('start-pause')
    expect(stageKey(stroke(key, 'Space'))).toBe('start-pause')
  })

  it.each([
    ['.', 'us'],
    ['។', 'kh'],
    ['。', 'pinyin'],
    ['ю', 'ru'],
    [':', 'fr'],
    ['Process', 'an input method'],
  ])('takes the full stop of a clicker, %s under %s, for black, also over an open board', (key) => {
    expect(pressOf(stroke(key, 'Period'))).toBe('black')
    expect(clickerPressOf(stroke(key, 'Period'))).toBe('black')
    expect(stageKey(stroke(key, 'Period'))).toBe('black')
  })

  it('leaves the other signs of that key alone', () => {
    expect(pressOf(stroke('>', 'Period', { shift: true }))).toBeNull()
    expect(pressOf(stroke('v', 'Period'))).toBeNull()
    expect(pressOf(stroke('Delete', 'NumpadDecimal'))).toBeNull()
    expect(clickerPressOf(stroke('b', 'KeyB'))).toBeNull()
  })

  it('goes by the letter typed where it is Latin, wherever it lies', () => {
    expect(pressOf(stroke('b', 'KeyN'))).toBe('black')
    expect(pressOf(stroke(';', 'KeyF'))).toBeNull()
  })

  it('gives one minute, and with Shift five', () => {
    expect(pressOf(stroke('=', 'Equal'))).toBe('more')
    expect(pressOf(stroke('+', 'NumpadAdd'))).toBe('more')
    expect(pressOf(stroke('-', 'Minus'))).toBe('less')
    expect(pressOf(stroke('+', 'Equal', { shift: true }))).toBe('more-five')
    expect(pressOf(stroke('_', 'Minus', { shift: true }))).toBe('less-five')
    expect(pressOf(stroke('N', 'KeyN', { shift: true }))).toBe('next')
  })

  it('leaves arrows, Esc and F5 to where they belong', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Escape', 'F5']) {
      expect(pressOf(stroke(key))).toBeNull()
    }
  })
})
