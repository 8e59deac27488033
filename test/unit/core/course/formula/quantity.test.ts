import { describe, expect, it } from 'vitest'
import {
  writtenAmount,
  writtenFigure,
  type Quantity,
  type Unit,
} from '../../../../../electron/core/course/formula/quantity.ts'
import type { ToldCurrency } from '../../../../../electron/core/text/currencies.ts'
import { languages } from '../../../../../electron/core/text/language.ts'

const figures = (quantity: Quantity, currency: ToldCurrency = 'USD') =>
  languages.map((language) => writtenFigure(quantity, currency, language))
const amounts = (value: number | null, currency: ToldCurrency) =>
  languages.map((language) => writtenAmount({ value, unit: 'money' }, currency, language))
const english = (value: number, unit: Unit, places?: number) =>
  writtenFigure({ value, unit, places }, 'USD', 'en')

describe('writtenFigure', () => {
  it('writes each number as the language does', () => {
    expect(figures({ value: 1234.5, unit: 'number' })).toEqual(['1,234.5', '១.២៣៤,៥', '1,234.5'])
    expect(figures({ value: 0.928, unit: 'percent' })).toEqual(['92.8%', '៩២,៨ %', '92.8%'])
    expect(figures({ value: -1620, unit: 'money' })).toEqual(['−1,620', '−១.៦២០', '−1,620'])
  })

  it('writes a share of one in four ways', () => {
    expect(english(0.8, 'percent')).toBe('80%')
    expect(english(0.8, 'share')).toBe('0.80')
    expect(english(0.8, 'points')).toBe('80')
    expect(english(0.3, 'score')).toBe('+30')
    expect(english(-0.3, 'score')).toBe('−30')
    expect(english(0, 'score')).toBe('0')
  })

  it('has as many decimals as tell something, or as are asked for', () => {
    expect(english(0.203, 'percent')).toBe('20.3%')
    expect(english(0.203, 'percent', 0)).toBe('20%')
    expect(english(0.285, 'percent', 0)).toBe('29%')
    expect(english(0.5, 'number')).toBe('0.5')
    expect(english(1 / 3, 'number')).toBe('0.33')
    expect(english(4.96, 'years')).toBe('5')
    expect(english(-0.0001, 'percent')).toBe('0%')
  })

  it('gives cents to what is not whole, but never to the riel', () => {
    expect(english(6.4, 'money')).toBe('6.40')
    expect(english(16, 'money')).toBe('16')
    expect(english(2.5, 'money', 1)).toBe('2.5')
    expect(figures({ value: 6.4, unit: 'money' }, 'CNY')).toEqual(['6.40', '៦,៤០', '6.40'])
    expect(figures({ value: 6400.4, unit: 'money', places: 2 }, 'KHR')).toEqual([
      ...['6,400', '៦.៤០០', '6,400'],
    ])
  })

  it('writes a dash for what cannot be calculated', () => {
    expect(figures({ value: null, unit: 'percent' })).toEqual(['–', '–', '–'])
    expect(amounts(null, 'USD')).toEqual(['–', '–', '–'])
  })
})

describe('writtenAmount', () => {
  it('names the currency', () => {
    expect(amounts(300, 'USD')).toEqual(['300 dollars', '៣០០ ដុល្លារ', '300 美元'])
    expect(amounts(300_000, 'KHR')).toEqual(['300,000 riel', '៣០០.០០០ រៀល', '300,000 瑞尔'])
    expect(amounts(300, 'CNY')).toEqual(['300 yuan', '៣០០ យ័ន', '300 元'])
    expect(amounts(1, 'USD')).toEqual(['1 dollar', '១ ដុល្លារ', '1 美元'])
  })
})
