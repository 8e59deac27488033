import { describe, expect, it } from 'vitest'
import { withoutListMarks } from '../../../../electron/core/board/list-marks.ts'

const one = (line: string) => withoutListMarks([line])[0]

describe('withoutListMarks', () => {
  it.each([
    '• One',
    '•One',
    '·\tOne',
    '· One',
    '\uf0b7\tOne',
    '\uf0b7One',
    '● One',
    '○ One',
    '■ One',
    '□ One',
    '▪ One',
    '‣ One',
    '➢ One',
    '✓ One',
    '✔ One',
    'o\tOne',
    '§\tOne',
    'Ø\tOne',
    'ü\tOne',
    '- One',
    '– One',
    '— One',
    '* One',
    '  • One',
    '[ ] One',
    '[x] One',
    '- [ ] One',
    '☐ One',
    '☑ One',
    '1. One',
    '1) One',
    '(1) One',
    '3.\tOne',
    '១. One',
    '១) One',
    '1、One',
    '① One',
    '1.1\tOne',
    '\u200b• One',
    '\u200e1. One',
    '• 1. One',
  ])('takes the mark off %j', (line) => {
    expect(one(line)).toBe('One')
  })

  it.each([
    '-5 % off',
    '3.5 hours to wait',
    '24 hours',
    '2. floor, left',
    'A. Smith called',
    'i. e. nobody',
    'o wait',
    '*starred*',
    '1:30 is too late',
    'x · y',
  ])('leaves %j as it is', (line) => {
    expect(one(line)).toBe(line)
  })

  it('takes numbers and letters off where they count on', () => {
    expect(withoutListMarks(['2. Two', '3. Three'])).toEqual(['Two', 'Three'])
    expect(withoutListMarks(['a. One', 'b. Two', 'c) Three'])).toEqual(['One', 'Two', 'Three'])
    expect(withoutListMarks(['ក. មួយ', 'ខ. ពីរ'])).toEqual(['មួយ', 'ពីរ'])
    expect(withoutListMarks(['i. One', 'ii. Two', 'iii. Three'])).toEqual(['One', 'Two', 'Three'])
    expect(withoutListMarks(['一、等待', '二、排队'])).toEqual(['等待', '排队'])
    expect(withoutListMarks(['១. មួយ', '២. ពីរ'])).toEqual(['មួយ', 'ពីរ'])
  })

  it('leaves initials that do not', () => {
    const names = ['S. Dara', 'C. Lina']
    expect(withoutListMarks(names)).toEqual(names)
  })
})
