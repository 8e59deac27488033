import agendaTexts from '../../assets/texts/agenda.json'
import texts from '../../assets/texts/new-workshop.json'
import { durationWords } from '../../electron/core/agenda/duration-words.ts'
import { tracks } from '../../electron/core/workshop/audience.ts'
import { languages, type Language } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { languageNames, languageTags, useLanguage, useText } from '../ui/language.tsx'
import { audienceAgenda, audienceWords } from './audience-words.ts'
import { Question, type Answer } from './question.tsx'
import styles from './questions.module.css'
import type { NewWorkshopForm } from './use-new-workshop.ts'
import type { Agenda } from './workshop-draft.ts'

/** From those who serve to those who decide; most classes are of all of them. */
const audiencesInOrder = ['mixed', 'front-line', 'middle', 'senior'] as const

/** So many lengths have room for two lines each. */
const inTwoLines = 4

type QuestionsProps = Pick<NewWorkshopForm, 'agendas' | 'draft' | 'change'>

/** The four questions of a new workshop. */
export function Questions({ agendas, draft, change }: QuestionsProps) {
  const say = useText(texts)
  const language = useLanguage()
  const lengthOf = useLength()
  const agenda = agendas.find(({ key }) => key === draft.agendaKey)
  return (
    <div className={classNames(styles.questions)}>
      <Question
        label={say('track')}
        value={draft.track}
        answers={tracks.map((track) => ({ value: track, shown: say(`track.${track}`) }))}
        onChange={(track) => change({ track })}
      />
      <Question
        label={say('audience')}
        value={draft.audience}
        answers={audiencesInOrder.map((audience) => ({
          value: audience,
          shown: say(`audience.${audience}`),
          note: say(`audience.${audience}.note`),
        }))}
        outcome={audienceWords(agenda && audienceAgenda(agenda, draft.audience), language)}
        onChange={(audience) => change({ audience })}
      />
      <Question
        label={say('length')}
        value={draft.agendaKey}
        answers={agendas.map(lengthOf)}
        many={agendas.length > inTwoLines}
        onChange={(agendaKey) => change({ agendaKey })}
      />
      <LanguageQuestions {...{ draft, change }} />
    </div>
  )
}

function LanguageQuestions({ draft, change }: Pick<QuestionsProps, 'draft' | 'change'>) {
  const say = useText(texts)
  const { language, secondLanguage } = draft
  const below: readonly Answer<Language | 'none'>[] = [
    ...languages.filter((one) => one !== language).map(languageAnswer),
    { value: 'none', shown: say('secondLanguage.none') },
  ]
  return (
    <div className={classNames(styles.pair)}>
      <Question
        label={say('language')}
        value={language}
        answers={languages.map(languageAnswer)}
        onChange={(one) => change({ language: one })}
        short
      />
      <Question
        label={say('secondLanguage')}
        value={secondLanguage ?? 'none'}
        answers={below}
        onChange={(one) => change({ secondLanguage: one === 'none' ? null : one })}
        short
      />
    </div>
  )
}

const languageAnswer = (language: Language): Answer<Language> => ({
  value: language,
  shown: languageNames[language],
  lang: languageTags[language],
})

/** A length as an answer: its title up to a colon, for the whole of it stands above the days. */
function useLength() {
  const language = useLanguage()
  const sayAgenda = useText(agendaTexts)
  return ({ key, own, title, theoryMin, practiceMin }: Agenda): Answer<string> => {
    const words = durationWords(theoryMin + practiceMin)
    const whole = title[language]
    const [brief = whole] = own ? [whole] : whole.split(/[:：៖]/u)
    return { value: key, shown: brief, note: sayAgenda(words.key, words.values) }
  }
}
