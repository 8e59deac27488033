import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './menu.module.css'

export type MenuChoice = {
  readonly id: string
  readonly text: string
  readonly keys?: string
  readonly onChoose: () => void
  readonly disabled?: boolean
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
          {choices.map(({ id, text, keys, onChoose, disabled }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              onAction={onChoose}
              isDisabled={disabled ?? false}
              className={classNames(styles.choice)}
            >
              <span>{text}</span>
              {keys !== undefined && <KeyHint keys={keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
