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
}

/** Finds workshops by name or place; Esc clears it. */
export function SearchBox({ value, onChange, input }: SearchBoxProps) {
  const say = useText(start)
  return (
    <SearchField
      aria-label={say('search')}
      value={value}
      onChange={onChange}
      className={classNames(styles.search)}
    >
      <Group className={classNames(styles.box)}>
        <Icon name="search" />
        <Input ref={input} className={classNames(styles.input)} placeholder={say('search')} />
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
