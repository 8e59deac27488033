import styles from './module-tint.module.css'
import { classNames } from './class-names.ts'

const colours = 5

/** The class and attributes by which a part of a day has the colour of its module as `--tint`. */
export const moduleTint = (kind: string, module: number | null) => ({
  className: classNames(styles.tint),
  'data-kind': kind,
  'data-colour': module === null || module < 1 ? undefined : ((module - 1) % colours) + 1,
})
