import { describe, expect, it } from 'vitest'
import type { ToldBackup } from '../../../../electron/core/backup/backup.ts'
import { backupDays, backupHour, followsIn } from '../../../../renderer/start/backup-words.ts'

const backup = (
  madeMs: number,
  about: Partial<NonNullable<ToldBackup['about']>> = {},
): ToldBackup => ({
  ...{ id: String(madeMs), number: 1, madeMs, reason: 'slot-end', seq: 1, noteCount: 19 },
  about: {
    ...{ timeZone: 'Asia/Phnom_Penh', people: 27, during: null, after: null, removed: null },
    ...about,
  },
})
const lateMs = Date.UTC(2026, 10, 25, 22, 41)

describe('the words of a backup', () => {
  it('are in the time of the room, whatever zone the laptop is in', () => {
    expect(backupHour(backup(lateMs), 'en')).toBe('05:41')
    expect(backupHour(backup(lateMs), 'km')).toBe('០៥:៤១')
    expect(backupDays([backup(lateMs)])).toMatchObject([{ date: '2026-11-26' }])
  })

  it('name it by the slot, in the language of the page or one that the slot has', () => {
    const lunch = { en: 'Lunch', km: 'អាហារ​ថ្ងៃត្រង់' }
    expect(followsIn(backup(lateMs, { after: lunch }), 'en')).toBe('after Lunch')
    expect(followsIn(backup(lateMs, { during: lunch, after: null }), 'zh')).toBe('Lunch 期间')
    expect(followsIn(backup(lateMs), 'en')).toBe(null)
  })

  it('stand under their days, in the order of the list', () => {
    const hourMs = 3_600_000
    const days = backupDays([backup(lateMs), backup(lateMs - hourMs), backup(lateMs - 9 * hourMs)])
    expect(days.map(({ date, backups }) => [date, backups.length])).toEqual([
      ['2026-11-26', 2],
      ['2026-11-25', 1],
    ])
  })
})
