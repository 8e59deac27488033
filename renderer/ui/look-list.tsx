import { ListBox, ListBoxItem } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './look-list.module.css'

export type LookChoice = {
  readonly id: string
  readonly text: string
  /** At the end of the line, such as a length. */
  readonly aside: string
  readonly disabled?: boolean
}

export type LookListProps = {
  readonly label: string
  readonly choices: readonly LookChoice[]
  /** With the one that the arrows or the mouse have come to, or that was clicked where `selected` is given. */
  readonly onLook: (id: string) => void
  /** By Enter; by a click too, or where `selected` is given by two. */
  readonly onChoose: (id: string) => void
  /** The one that stays looked at, where a click does not choose yet. */
  readonly selected?: string | undefined
}

/** Things to choose from, each of which tells more about itself elsewhere while it is looked at. */
export function LookList({ label, choices, onLook, onChoose, selected }: LookListProps) {
  const stays = selected !== undefined
  const selection = stays
    ? ({
        selectionMode: 'single',
        selectionBehavior: 'replace',
        disallowEmptySelection: true,
        selectedKeys: [selected],
      } as const)
    : {}
  return (
    <ListBox
      {...selection}
      autoFocus="first"
      aria-label={label}
      className={classNames(styles.list)}
      disabledKeys={choices.filter(({ disabled }) => disabled).map(({ id }) => id)}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined) onLook(String(id))
      }}
      onAction={(id) => onChoose(String(id))}
    >
      {choices.map(({ id, text, aside }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={text}
          aria-label={`${text}, ${aside}`}
          className={classNames(styles.choice)}
          {...(stays ? {} : { onHoverStart: () => onLook(id), onFocus: () => onLook(id) })}
        >
          <span>{text}</span>
          <span data-figures>{aside}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
