import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../../../../../electron/core/course/formula/quantities.ts'
import { withValues } from '../../../../../electron/core/course/formula/value-places.ts'
import { languages } from '../../../../../electron/core/text/language.ts'
import { shippedCourse } from '../../../../helpers/course.ts'

const { pack } = await shippedCourse()
const lesson = pack.lessons['m1-value']!
const told = (text: string, currency = 'USD') =>
  languages.map((language) => withValues(text, language, quantitiesOf(lesson, { currency })))

describe('withValues', () => {
  it('tells a number as its slide does, or in another way', () => {
    expect(told('{value:stay} {percent:stay} {points:stay}')).toEqual([
      ...['0.80 80% 80', '០,៨០ ៨០ % ៨០', '0.80 80% 80'],
    ])
  })

  it('names the currency of the class', () => {
    expect(told('{money:profit}, {currency}', 'KHR')).toEqual([
      ...['60,000 riel, riel', '៦០.០០០ រៀល, រៀល', '60,000 瑞尔, 瑞尔'],
    ])
    expect(told('{money:profit}', 'EUR')[0]).toBe('60 dollars')
  })

  it('leaves what it does not know', () => {
    expect(told('{value:nothing} {groups} {cost:profit}')[0]).toBe(
      '{value:nothing} {groups} {cost:profit}',
    )
  })
})
