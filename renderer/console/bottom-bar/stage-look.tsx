import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { StageAct } from '../../../electron/core/stage/stage-act.ts'
import type { StageState } from '../../../electron/core/stage/stage-state.ts'
import { languages, type Language } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { languageNames, languageTags, useText } from '../../ui/language.tsx'
import { Segmented, type Choice } from '../../ui/segmented.tsx'
import styles from './stage-panel.module.css'

export type StageLookProps = {
  readonly stage: StageState
  readonly act: (act: StageAct) => Promise<void>
}

const none = 'none'

/** The language that the room reads first, and the one below it. */
export function StageLanguages({ stage, act }: StageLookProps) {
  const say = useText(consoleTexts)
  const { language: first, secondLanguage: second } = stage
  return (
    <>
      <section className={classNames(styles.choice)}>
        <h3 aria-hidden="true">
          {say('panel.first')}
          <KeyHint keys="L" />
        </h3>
        <Segmented<Language>
          label={say('panel.first')}
          value={first}
          choices={languages.map(choiceOf)}
          onChange={(language) => void act({ kind: 'first-language', language })}
        />
      </section>
      <section className={classNames(styles.choice)}>
        <h3 aria-hidden="true">{say('panel.second')}</h3>
        <Segmented<Language | typeof none>
          label={say('panel.second')}
          value={second ?? none}
          choices={[
            { value: none, shown: say('panel.second.none') },
            ...languages.filter((one) => one !== first).map(choiceOf),
          ]}
          onChange={(one) =>
            void act({ kind: 'second-language', language: one === none ? null : one })
          }
        />
      </section>
    </>
  )
}

const choiceOf = (language: Language): Choice<Language> => ({
  value: language,
  shown: languageNames[language],
  lang: languageTags[language],
})

/** Light or dark on the wall, whatever the console has. */
export function StageLight({ stage, act }: StageLookProps) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  return (
    <section className={classNames(styles.choice)}>
      <h3 aria-hidden="true">{say('panel.light')}</h3>
      <Segmented
        label={say('panel.light')}
        value={stage.theme}
        choices={[
          { value: 'light', shown: <Icon name="sun" />, name: sayCommon('appearance.light') },
          { value: 'dark', shown: <Icon name="moon" />, name: sayCommon('appearance.dark') },
        ]}
        onChange={(theme) => void act({ kind: 'theme', theme })}
      />
    </section>
  )
}
