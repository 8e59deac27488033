import { describe, expect, it } from 'vitest'
import { pressOf, stageKey, type KeyStroke } from '../../../../electron/core/stage/stage-keys.ts'

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
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    [' ', 'start-pause'],
    ['.', 'black'],
    ['Escape', 'leave'],
    ['F5', 'present'],
    ['Enter', null],
    ['ArrowUp', null],
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
    for (const key of ['ArrowRight', 'ArrowLeft', 'Escape', 'F5']) {
      expect(pressOf(stroke(key))).toBeNull()
    }
  })
})
