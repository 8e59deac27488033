import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { LanguageChoice, ThemeChoice } from '../../ui/look-choices.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './details-dialog.module.css'

export type SettingsDialogProps = {
  readonly look: Settings
  readonly onChange: (part: Partial<Settings>) => void
  readonly onClose: () => void
}

/** Language, light and dark, and the sound, of this laptop. */
export function SettingsDialog({ look, onChange, onClose }: SettingsDialogProps) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  return (
    <Dialog title={say('settings.title')} closeLabel={sayCommon('close')} onClose={onClose}>
      <dl className={classNames(styles.facts)}>
        <div>
          <dt>{sayCommon('language')}</dt>
          <dd>
            <LanguageChoice look={look} onChange={onChange} />
          </dd>
        </div>
        <div>
          <dt>{sayCommon('appearance')}</dt>
          <dd>
            <ThemeChoice look={look} onChange={onChange} />
          </dd>
        </div>
        <div>
          <dt>{say('sound')}</dt>
          <dd>
            <Segmented
              label={say('sound')}
              value={look.sound ? 'on' : 'off'}
              onChange={(sound) => onChange({ sound: sound === 'on' })}
              choices={[
                { value: 'on', shown: say('sound.on') },
                { value: 'off', shown: say('sound.off') },
              ]}
            />
          </dd>
        </div>
      </dl>
    </Dialog>
  )
}
