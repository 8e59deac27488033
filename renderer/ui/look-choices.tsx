import common from '../../assets/texts/common.json'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import { languages } from '../../electron/core/text/language.ts'
import { Icon } from './icon.tsx'
import { languageNames, languageTags, useText } from './language.tsx'
import { Segmented } from './segmented.tsx'

export type LookChoiceProps = {
  readonly look: Settings
  readonly onChange: (part: Partial<Settings>) => void
}

/** The language of the window. */
export function LanguageChoice({ look, onChange }: LookChoiceProps) {
  const say = useText(common)
  return (
    <Segmented
      label={say('language')}
      value={look.language}
      onChange={(language) => onChange({ language })}
      choices={languages.map((language) => ({
        value: language,
        shown: languageNames[language],
        lang: languageTags[language],
      }))}
    />
  )
}

/** Light, dark, or as the system. */
export function ThemeChoice({ look, onChange }: LookChoiceProps) {
  const say = useText(common)
  return (
    <Segmented
      label={say('appearance')}
      value={look.theme}
      onChange={(theme) => onChange({ theme })}
      choices={[
        { value: 'light', shown: <Icon name="sun" />, name: say('appearance.light') },
        { value: 'dark', shown: <Icon name="moon" />, name: say('appearance.dark') },
        { value: 'system', shown: <Icon name="screen" />, name: say('appearance.system') },
      ]}
    />
  )
}
