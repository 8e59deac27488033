import common from '../../assets/texts/common.json'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { LanguageChoice, ThemeChoice, type LookChoiceProps } from '../ui/look-choices.tsx'
import { Mark } from '../ui/mark.tsx'
import styles from './top-bar.module.css'

/** Name of the app, and the two settings that must be in reach always. */
export function TopBar(props: LookChoiceProps) {
  const say = useText(common)
  return (
    <header className={classNames(styles.bar)}>
      <span className={classNames(styles.brand)}>
        <Mark />
        {say('appName')}
      </span>
      <LanguageChoice {...props} />
      <ThemeChoice {...props} />
    </header>
  )
}
