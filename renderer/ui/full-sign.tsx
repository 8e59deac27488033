import common from '../../assets/texts/common.json'
import { classNames } from './class-names.ts'
import styles from './full-sign.module.css'
import { useText } from './language.tsx'

export type FullSignProps = {
  /** The most letters that the field takes. */
  readonly max: number
  /** How many letters that were put in did not fit. */
  readonly left: number
}

/** Says that a field takes no letter more, and how many it has not taken. */
export function FullSign({ max, left }: FullSignProps) {
  const say = useText(common)
  return (
    <span role="status" className={classNames(styles.sign)}>
      {say('letters.full', { max })}
      {left > 0 && ` ${say('letters.left', { count: left })}`}
    </span>
  )
}
