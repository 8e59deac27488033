import { CheckboxButton, CheckboxField } from 'react-aria-components'
import styles from './checkbox.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type CheckboxProps = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: string
}

/** Something that is so or not, with its words beside it. */
export function Checkbox({ checked, onChange, children }: CheckboxProps) {
  return (
    <CheckboxField isSelected={checked} onChange={onChange}>
      <CheckboxButton className={classNames(styles.checkbox)}>
        <span className={classNames(styles.box)}>{checked && <Icon name="done" />}</span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  )
}
