import texts from '../../assets/texts/new-workshop.json'
import type { Audience } from '../../electron/core/workshop/audience.ts'
import type { AudienceAgenda } from '../../electron/core/library/audience-agendas.ts'
import { textOf } from '../../electron/core/text/catalogue.ts'
import { signedNumber } from '../../electron/core/text/dates.ts'
import { textIn, type Language } from '../../electron/core/text/language.ts'
import type { Agenda } from './workshop-draft.ts'

/** What an agenda has otherwise for an audience; undefined where it is as for a mixed class. */
export const audienceAgenda = (agenda: Agenda, audience: Audience): AudienceAgenda | undefined =>
  agenda.audiences.find((one) => one.audience === audience)

/** What an audience changes, in a line: “Role-play +7 min · Retention strategy −7 min”; empty where nothing. */
export function audienceWords(changed: AudienceAgenda | undefined, language: Language): string {
  const slots = changed?.slots ?? []
  const longer = slots
    .filter(({ byMin }) => byMin !== 0)
    .map(({ title, byMin }) =>
      textOf(texts, language, 'audience.slot', {
        title: textIn(title, language),
        signed: signedNumber(byMin, { khmer: language === 'km' }),
      }),
    )
  const count = slots.length - longer.length
  const within = count === 0 ? [] : [textOf(texts, language, 'audience.steps', { count })]
  return [...longer, ...within].join(' · ')
}
