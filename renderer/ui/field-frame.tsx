import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

export type FieldWords = {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was entered. */
  readonly error?: string | undefined
}

/** What stands around every field: its name above, a hint or what is wrong below. */
export function FieldFrame({
  label,
  hint,
  error,
  unseen = false,
  children,
}: FieldWords & {
  readonly children: ReactNode
  /** Its name is told in another way. */
  readonly unseen?: boolean
}) {
  return (
    <>
      {!unseen && <Label className={classNames(styles.label)}>{label}</Label>}
      {children}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={classNames(styles.hint)}>
          {hint}
        </Text>
      )}
      <FieldError className={classNames(styles.error)}>{error}</FieldError>
    </>
  )
}
