import { ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

export type Option<V extends string> = { readonly value: V; readonly text: string }

/** The list that opens under a box, one of which is chosen. */
export function OptionList<V extends string>({
  options,
}: {
  readonly options: readonly Option<V>[]
}) {
  return (
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
  )
}
