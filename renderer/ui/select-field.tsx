import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type Option<V extends string> = { readonly value: V; readonly text: string }

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
      <Popover offset={4}>
        <ListBox
          className={classNames(styles.list)}
          items={options.map((one) => ({ ...one, id: one.value }))}
        >
          {({ id, text }) => (
            <ListBoxItem id={id} textValue={text} className={classNames(styles.option)}>
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
