import agenda from '../../../assets/texts/agenda.json'
import { textIn } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import styles from './module-heading.module.css'
import type { SlotLine } from './slot-lines.ts'

const colours = 5

/** The module that begins here, or goes on. */
export function ModuleHeading({ heading }: { readonly heading: NonNullable<SlotLine['heading']> }) {
  const say = useText(agenda)
  const language = useLanguage()
  const figures = useFigures()
  const { module, continued } = heading
  const colour = module.number === 0 ? 0 : ((module.number - 1) % colours) + 1
  return (
    <div className={classNames(styles.heading)} data-module={colour}>
      <span className={classNames(styles.square)} />
      <span>
        {figures(module.number)} {textIn(module.title, language)}
        {continued && <span className={classNames(styles.continued)}> {say('continued')}</span>}
      </span>
    </div>
  )
}
