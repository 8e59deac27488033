import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { Icon } from './icon.tsx'
import { OptionList, type Option } from './option-list.tsx'
import styles from './select-box.module.css'

export type SelectBoxProps<V extends string> = {
  /** Said, not shown: what it stands in shows what it is for. */
  readonly label: string
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
}

/** One of many, from a list that opens, without words around it. */
export function SelectBox<V extends string>({
  label,
  value,
  options,
  onChange,
}: SelectBoxProps<V>) {
  return (
    <AriaSelect
      aria-label={label}
      className={classNames(styles.select)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <Button className={classNames(fieldStyles.box, styles.box)}>
        <SelectValue className={classNames(styles.chosen)} />
        <Icon name="down" />
      </Button>
      <OptionList options={options} />
    </AriaSelect>
  )
}
