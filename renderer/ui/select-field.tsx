import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import { OptionList, type Option } from './option-list.tsx'

export type SelectFieldProps<V extends string> = FieldWords & {
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
}

/** One of many, from a list that opens. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, options, onChange, ...words } = props
  return (
    <AriaSelect
      className={classNames(styles.field)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <FieldFrame {...words}>
        <Button className={classNames(styles.box)}>
          <SelectValue className={classNames(styles.chosen)} />
          <Icon name="down" />
        </Button>
      </FieldFrame>
      <OptionList options={options} />
    </AriaSelect>
  )
}
