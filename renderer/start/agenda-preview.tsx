import agendaTexts from '../../assets/texts/agenda.json'
import texts from '../../assets/texts/new-workshop.json'
import { durationWords } from '../../electron/core/agenda/duration-words.ts'
import { datedLines } from '../../electron/core/library/agenda-days.ts'
import type { DayLine as Line } from '../../electron/core/library/glance.ts'
import { classNames } from '../ui/class-names.ts'
import { DayLine, windowOf } from '../ui/day-line.tsx'
import { useLanguage, useText } from '../ui/language.tsx'
import styles from './agenda-preview.module.css'
import { audienceAgenda } from './audience-words.ts'
import { useDayLabel } from './day-lines.tsx'
import type { Agenda, WorkshopDraft } from './workshop-draft.ts'

/** More days than these would not fit; the rest is counted. */
const maxDays = 5
/** Up to so many each has its hours below; more share those of the last. */
const daysWithHours = 2

type AgendaPreviewProps = { readonly agenda: Agenda; readonly draft: WorkshopDraft }

/** What comes of the answers: the days in their true lengths, and what there is to teach them with. */
export function AgendaPreview({ agenda, draft }: AgendaPreviewProps) {
  const say = useText(texts)
  const sayAgenda = useText(agendaTexts)
  const language = useLanguage()
  const length = (minutes: number) => {
    const { key, values } = durationWords(minutes)
    return sayAgenda(key, values)
  }
  const { track, audience } = draft
  const shown = audienceAgenda(agenda, audience) ?? agenda
  return (
    <section className={classNames(styles.preview)} aria-label={say('days')}>
      <p className={classNames(styles.about)}>
        <span>
          <strong>{agenda.title[language]}</strong>
          {` · ${say(`track.${track}`)} · ${say(`audience.${audience}`)}`}
        </span>
        <span data-figures>
          {say('agenda.totals', {
            theory: length(shown.theoryMin),
            practice: length(shown.practiceMin),
          })}
        </span>
      </p>
      <Days lines={datedLines(shown.days, draft.startDate ?? draft.proposed.startDate)} />
      {!agenda.own && (
        <p>
          {say('comesWith', {
            theory: countOf(agenda, 'theory'),
            practice: countOf(agenda, 'practice'),
          })}
        </p>
      )}
    </section>
  )
}

const countOf = ({ days }: Agenda, kind: 'theory' | 'practice'): number =>
  days.flatMap(({ slots }) => slots).filter((slot) => slot.kind === kind).length

function Days({ lines }: { readonly lines: readonly Line[] }) {
  const say = useText(texts)
  const sayAgenda = useText(agendaTexts)
  const label = useDayLabel()
  const window = windowOf(lines)
  const shown = lines.slice(0, maxDays)
  const left = lines.length - shown.length
  const hoursOf = (index: number) =>
    shown.length <= daysWithHours || index === shown.length - 1 ? true : ('pins' as const)
  return (
    <>
      <ol className={classNames(styles.days)}>
        {shown.map((line, index) => (
          // Two days may lie on one date.
          <li key={`${line.date} ${index}`}>
            <span>{sayAgenda('day', { number: index + 1 })}</span>
            <DayLine {...{ line, window }} label={label(line)} hours={hoursOf(index)} />
          </li>
        ))}
      </ol>
      {left > 0 && <p>{say('days.more', { count: left })}</p>}
    </>
  )
}
