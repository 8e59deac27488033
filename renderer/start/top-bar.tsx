import common from '../../assets/texts/common.json'
import type { Settings } from '../../electron/core/contract/calls.ts'
import { languages } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { languageNames, languageTags, useText } from '../ui/language.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Mark } from './mark.tsx'
import styles from './top-bar.module.css'

export type TopBarProps = {
  readonly look: Settings
  readonly onChange: (part: Partial<Settings>) => void
}

/** Name of the app, and the two settings that must be in reach always. */
export function TopBar({ look, onChange }: TopBarProps) {
  const say = useText(common)
  return (
    <header className={classNames(styles.bar)}>
      <span className={classNames(styles.brand)}>
        <Mark />
        {say('appName')}
      </span>
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
    </header>
  )
}
