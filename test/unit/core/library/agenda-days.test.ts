import { describe, expect, it } from 'vitest'
import { audiences, type Audience } from '../../../../electron/core/workshop/audience.ts'
import { audiencePlanOf } from '../../../../electron/core/course/audience-plan.ts'
import {
  agendaPackOf,
  agendasOf,
  workshopFromTemplate,
} from '../../../../electron/core/course/new-workshop.ts'
import {
  agendaDays,
  agendaDaySchema,
  datedLines,
} from '../../../../electron/core/library/agenda-days.ts'
import { dayLines } from '../../../../electron/core/library/glance.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { audienceAgendas } from '../../../../electron/core/library/audience-agendas.ts'
import { fullText, morning, shippedCourse } from '../../../helpers/course.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const { pack } = await shippedCourse()
const plan = audiencePlanOf(pack)
const firstDay = '2026-11-24'

/** The days of the workshop that is made of an agenda. */
function daysMade(agendaKey: string, audience: Audience = 'mixed') {
  let made = 0
  const records = workshopFromTemplate({
    pack: agendaPackOf(pack, '0'.repeat(64)),
    ...{
      agendaKey,
      name: 'Loyalty',
      code: 'Loyalty',
      startDate: firstDay,
      language: 'en',
      audience,
    },
    ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '', headCount: 0 },
    newId: () => idOf(1, ++made),
  })
  return dayLines(tablesFrom(records))
}

describe('agendaDays', () => {
  it.each(pack.agendas)('shows $key as the workshop made of it shows its days', (agenda) => {
    const days = agendaDays(agenda)
    expect(agendaDaySchema.array().parse(days)).toEqual(days)
    expect(datedLines(days, firstDay)).toEqual(daysMade(agenda.key))
  })

  it('has a slot wait for its fixed time, and what follows with it', () => {
    const [day] = morning.days
    if (day === undefined) throw new Error('no day')
    const anchors = [
      { slotKey: null, minute: 690, title: fullText('Close') },
      { slotKey: 'tea', minute: 615, title: fullText('Tea') },
    ]
    const [line] = agendaDays({ days: [{ ...day, anchors }] })
    expect(line?.slots.map(({ startMinute }) => startMinute)).toEqual([540, 615, 630])
    expect(line?.heldMinutes).toEqual([615, 690])
  })
})

describe('audienceAgendas', () => {
  it.each(agendasOf(pack))('shows $key for each audience as the workshop made for it', (agenda) => {
    const made = audienceAgendas(agenda, plan)
    for (const audience of audiences) {
      const { days } = made.find((one) => one.audience === audience) ?? { days: agendaDays(agenda) }
      expect(datedLines(days, firstDay)).toEqual(daysMade(agenda.key, audience))
    }
    expect(made.map(({ audience }) => audience)).not.toContain('mixed')
  })

  it.each(agendasOf(pack))('gives and takes as many minutes in $key, as was promised', (agenda) => {
    for (const { slots, theoryMin, practiceMin } of audienceAgendas(agenda, plan)) {
      expect(slots.reduce((sum, { byMin }) => sum + byMin, 0)).toBe(0)
      expect({ theoryMin, practiceMin }).toEqual({
        theoryMin: agenda.theoryTargetMin,
        practiceMin: agenda.practiceTargetMin,
      })
    }
  })

  it('leaves the template of a person as it was saved', () => {
    for (const agenda of agendasOf(pack)) expect(audienceAgendas(agenda, [])).toEqual([])
  })
})
