import type consoleTexts from '../../../assets/texts/console.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { languages } from '../../../electron/core/text/language.ts'
import { languageNames, type useText } from '../../ui/language.tsx'
import type { MenuChoice } from '../../ui/menu.tsx'
import type { useStageActs } from '../use-stage-acts.ts'

/** The languages of the stage: their order, and the second one. */
export function languageChoices(
  { stage: { language, secondLanguage } }: Room,
  stage: ReturnType<typeof useStageActs>,
  say: ReturnType<typeof useText<typeof consoleTexts>>,
): readonly MenuChoice[] {
  const others = languages.filter((one) => one !== language && one !== secondLanguage)
  return [
    {
      id: 'language',
      keys: 'L',
      text: say('stage.language', { language: languageNames[language] }),
      onChoose: () => void stage.act({ kind: 'language' }),
    },
    ...others.map((one) => ({
      id: `second ${one}`,
      text: say('stage.second', { language: languageNames[one] }),
      onChoose: () => void stage.act({ kind: 'second-language', language: one }),
    })),
    {
      id: 'second none',
      text: say('stage.second.none'),
      disabled: secondLanguage === null,
      onChoose: () => void stage.act({ kind: 'second-language', language: null }),
    },
  ]
}
