import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './menu.module.css'

export type MenuChoice = {
  readonly id: string
  readonly text: string
  readonly keys?: string
  readonly onChoose: () => void
  readonly disabled?: boolean
  /** Below it, such as why it cannot be chosen. */
  readonly note?: string | undefined
}

export type MenuProps = {
  /** The button that opens it. */
  readonly children: ReactNode
  readonly choices: readonly MenuChoice[]
  readonly placement?: 'bottom start' | 'bottom end'
  /** Where something else opens it too, such as the right mouse button. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

/** A list of things to do that opens from a button. */
export function Menu({ children, choices, placement = 'bottom end', ...open }: MenuProps) {
  return (
    <MenuTrigger {...open}>
      {children}
      <Popover placement={placement} offset={4}>
        <AriaMenu className={classNames(styles.menu)}>
          {choices.map(({ id, text, keys, onChoose, disabled, note }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              onAction={onChoose}
              isDisabled={disabled ?? false}
              className={classNames(styles.choice)}
            >
              <span className={classNames(styles.words)}>
                <Text slot="label">{text}</Text>
                {note !== undefined && (
                  <Text slot="description" className={classNames(styles.note)}>
                    {note}
                  </Text>
                )}
              </span>
              {keys !== undefined && <KeyHint keys={keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
