import type { FullText, Language } from './language.ts'

/** The currencies (ISO 4217) in which the sums of a course can be told. */
export const toldCurrencies = ['USD', 'KHR', 'CNY'] as const
export type ToldCurrency = (typeof toldCurrencies)[number]

/** The currency of a workshop as its sums are told: US dollars where they are in none of these. */
export const toldCurrency = (code: string | undefined): ToldCurrency =>
  toldCurrencies.find((one) => one === code) ?? 'USD'

const names: Readonly<Record<ToldCurrency, FullText>> = {
  USD: { en: 'dollars', km: 'ដុល្លារ', zh: '美元' },
  KHR: { en: 'riel', km: 'រៀល', zh: '瑞尔' },
  CNY: { en: 'yuan', km: 'យ័ន', zh: '元' },
}

/** A currency's name as it stands behind an amount. */
export function currencyName(currency: ToldCurrency, language: Language, amount?: number): string {
  const name = names[currency][language]
  return currency === 'USD' && language === 'en' && amount === 1 ? 'dollar' : name
}

/** How many decimals an amount has that is not whole: no riel is ever parted. */
export const centPlaces = (currency: ToldCurrency): number => (currency === 'KHR' ? 0 : 2)
