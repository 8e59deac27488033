import type { RefObject } from 'react'
import { Button, Group, Input, SearchField } from 'react-aria-components'
import start from '../../assets/texts/start.json'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useText } from '../ui/language.tsx'
import styles from './search-box.module.css'

export type SearchBoxProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly input: RefObject<HTMLInputElement | null>
  /** Seen only while it is used: a letter typed in the list brings it up. */
  readonly shy: boolean
  /** Enter: what was found is opened. */
  readonly onOpen: () => void
  /** The hand goes back to the list: by the arrow down, or once the search is cleared. */
  readonly onLeave: () => void
}

/** Finds workshops by name or place; Esc clears it. */
export function SearchBox(props: SearchBoxProps) {
  const { value, onChange, input, shy, onOpen, onLeave } = props
  const say = useText(start)
  return (
    <SearchField
      aria-label={say('search')}
      value={value}
      onChange={onChange}
      onSubmit={onOpen}
      onClear={onLeave}
      className={classNames(styles.search, shy && value === '' && styles.shy)}
    >
      <Group className={classNames(styles.box)}>
        <Icon name="search" />
        <Input
          ref={input}
          className={classNames(styles.input)}
          placeholder={say('search')}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onLeave()
          }}
        />
        {value === '' ? (
          <KeyHint keys="Ctrl F" />
        ) : (
          <Button className={classNames(styles.clear)} aria-label={say('search.clear')}>
            <Icon name="close" />
          </Button>
        )}
      </Group>
    </SearchField>
  )
}
