import { changeTable, type FormatStep } from './raw-records.ts'

/** Where people count in yuan; everywhere else the course's sums are in US dollars. */
const yuanZones: ReadonlySet<unknown> = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
])

/** A workshop says in which currency its sums are. */
export const currency: FormatStep = {
  version: 3,
  name: 'currency',
  records: (old) =>
    changeTable(old, 'workshop', (workshop) => ({
      ...workshop,
      currency: yuanZones.has(workshop['timeZone']) ? 'CNY' : 'USD',
    })),
}
