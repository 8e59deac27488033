/** Where people count in yuan. */
const yuanZones: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
])

/** The currency (ISO 4217) of a new workshop: yuan in China, elsewhere the US dollars of the course. */
export const currencyOf = (timeZone: string): string => (yuanZones.has(timeZone) ? 'CNY' : 'USD')
