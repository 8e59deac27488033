import { useRef, useState, type KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import { v7 as newId } from 'uuid'
import { classNames } from './class-names.ts'
import { FieldFrame } from './field-frame.tsx'
import styles from './field.module.css'

/** What a typed text means, in words, or why it cannot be taken. */
export type Reading =
  | { readonly kind: 'ok'; readonly value: number; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string }

export type ParsedFieldProps = {
  readonly label: string
  /** What can be typed; shown until something is. A field with a hint shows its reading at rest too. */
  readonly hint?: string
  readonly value: number
  /** The value as a person would type it. */
  readonly written: (value: number) => string
  readonly read: (text: string) => Reading
  /** Told on Enter, on leaving, and at each arrow key; arrow keys in a row are one `gesture`. */
  readonly onCommit: (value: number, gesture: string) => void
  readonly min: number
  readonly max: number
}

const bigStep = 5

/**
 * A value typed freely and read back while it is typed. Enter and leaving take it; what cannot be read
 * stays, marked, with the reason. Esc puts back what was, arrow keys step by one and with Shift by five;
 * keys that compose Khmer or Chinese do none of it.
 */
export function ParsedField(props: ParsedFieldProps) {
  const { label, hint, value, written, read } = props
  const { typed, focused, change, begin, commit, leave, step, restore } = useTyped(props)
  const reading = read(typed ?? written(value))
  const atRest = hint === undefined || focused ? hint : reading.words
  const words = typed === null ? atRest : reading.words

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const act = keyActs[event.key]
    if (act === undefined || (act === 'restore' && typed === null)) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'restore') restore()
    else if (act === 'commit') commit()
    else step((act === 'up' ? 1 : -1) * (event.shiftKey ? bigStep : 1))
  }

  return (
    <TextField
      className={classNames(styles.field)}
      value={typed ?? written(value)}
      onChange={change}
      onFocus={begin}
      onBlur={leave}
      isInvalid={typed !== null && reading.kind === 'refused'}
      validationBehavior="aria"
    >
      <FieldFrame
        label={label}
        hint={words}
        error={typed !== null && reading.kind === 'refused' ? reading.words : undefined}
      >
        <Input
          className={classNames(styles.box)}
          autoComplete="off"
          spellCheck={false}
          data-figures
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
        />
      </FieldFrame>
    </TextField>
  )
}

const keyActs: Readonly<Record<string, 'up' | 'down' | 'commit' | 'restore'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'commit',
  Escape: 'restore',
}

/** The text while it is typed; null while the field shows the value. */
function useTyped({ value, read, onCommit, min, max }: ParsedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const gesture = useRef('')
  const reading = typed === null ? null : read(typed)

  function take(next: number) {
    setTyped(null)
    if (next !== value) onCommit(next, gesture.current)
  }
  /** A text that cannot be read stays, to be mended. */
  function commit() {
    if (reading?.kind !== 'ok') return
    gesture.current = newId()
    take(reading.value)
    gesture.current = newId()
  }
  return {
    typed,
    focused,
    commit,
    change: setTyped,
    restore: () => setTyped(null),
    begin() {
      gesture.current = newId()
      setFocused(true)
    },
    /** What cannot be read stays with the reason, on leaving as on Enter. */
    leave() {
      commit()
      setFocused(false)
    },
    step(by: number) {
      const from = reading?.kind === 'ok' ? reading.value : value
      take(Math.min(max, Math.max(min, from + by)))
    },
  }
}
