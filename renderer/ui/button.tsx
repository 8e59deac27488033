import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { KeyHint } from './key-hint.tsx'

export type ButtonKind = 'primary' | 'accent' | 'plain' | 'quiet'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  readonly kind?: ButtonKind
  /** Shown on the button; the page's shortcuts do the work. */
  readonly keys?: string
  readonly children: ReactNode
}

/** A button of at least 44 px, which says its key where it has one. */
export function Button({ kind = 'plain', keys, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classNames(styles.button, styles[kind])}>
      <span>{children}</span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </AriaButton>
  )
}

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> & {
  readonly icon: IconName
  readonly label: string
}

/** A square button that shows a drawing and says its name to a screen reader. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={classNames(styles.button, styles.icon)}>
      <Icon name={icon} />
    </AriaButton>
  )
}
