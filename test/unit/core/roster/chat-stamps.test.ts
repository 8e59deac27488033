import { describe, expect, it } from 'vitest'
import { withoutChatStamps } from '../../../../electron/core/roster/chat-stamps.ts'
import { lines, preview, taken } from '../../../helpers/rosters.ts'

const person = '1. Mr. Chea Sophal (Mekong Bank) 010 111 222'

describe('withoutChatStamps', () => {
  it.each([
    '[12/11/26, 09:14] Sok Dara: ',
    '[12/11/26, 09:14:05] Sok Dara: ',
    '\u200e[12/11/2026, 9:14:05\u202fAM] ~ Dara (ABC): ',
    '[9:14 AM, 11/12/2026] Sok Dara: ',
    '[12.11.2026 09:14] +855 12 345 678: ',
    '[2026/11/12 上午9:14:05] 王芳: ',
    '[១២/១១/២៦, ០៩:១៤] សុខ ដារ៉ា: ',
    '12/11/2026, 09:14 - Sok Dara: ',
    '11/12/26, 9:14 PM - +855 12 345 678: ',
    '2026-11-12, 9:14 p.m. - Sok Dara: ',
    '12/11/26 09.14 - សុខ ដារ៉ា: ',
  ])('takes %j off', (stamp) => expect(withoutChatStamps(stamp + person)).toBe(person))

  it.each([
    'Sok Dara, [12 Nov 2026 at 09:14:22]:',
    'Sok Dara, [11/12/26 9:14 AM]',
    '12/11/2026, 09:14 - Messages and calls are end-to-end encrypted.',
    '[12/11/26, 09:14] Sok Dara: <Media omitted>',
  ])('leaves the line of %j empty', (line) =>
    expect(withoutChatStamps(lines(line, person))).toBe(lines('', person)),
  )

  it.each([
    '12/11/2026 9:14,Sok Dara,ABC',
    'Sok Dara\t12/11/2026 9:14',
    '12/11/2026 - 13/11/2026',
    '09:14 - Sok Dara: late',
    '[x] Sok Dara: ABC',
    'Sok Dara, [ABC]',
    'Name: Sok Dara, Date: 12/11/2026 09:14',
  ])('leaves %j as it is', (line) => expect(withoutChatStamps(line)).toBe(line))

  it('leaves a line of five thousand broken stamps as it is', () => {
    const hostile = `${'[1/1/26, 1:11 '.repeat(5000)}${'1/1/26 '.repeat(50_000)}`
    expect(withoutChatStamps(hostile)).toBe(hostile)
  })
})

describe('readRoster, of chats', () => {
  it('takes people alone out of an export', () => {
    const chat = lines(
      '12/11/2026, 09:10 - Sok Dara created group "Loyalty"',
      `12/11/2026, 09:14 - Sok Dara: ${person}`,
      '2. កញ្ញា ចាន់ លីណា - ក្រុមហ៊ុន ABC',
      '12/11/2026, 09:20 - +855 12 345 678: Keo Vanna - Wing',
    )
    expect(taken(chat)).toEqual([
      'Mr.|Chea Sophal|Mekong Bank',
      'កញ្ញា|ចាន់ លីណា|ក្រុមហ៊ុន ABC',
      '|Keo Vanna|Wing',
    ])
    // Lines are those of what was pasted.
    expect(preview(chat).rows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('takes lines with commas, and names alone', () => {
    const sent = (text: string) => `[12/11/26, 09:14] Sok Dara: ${text}`
    expect(taken(lines(sent('Chea Sophal, Mekong Bank'), sent('Chan Lina, Wing')))).toEqual([
      '|Chea Sophal|Mekong Bank',
      '|Chan Lina|Wing',
    ])
    expect(taken(lines(sent('Chea Sophal'), sent('Chan Lina')))).toEqual([
      '|Chea Sophal',
      '|Chan Lina',
    ])
  })
})
