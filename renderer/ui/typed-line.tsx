import { useEffect, useRef, useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { v7 as newId } from 'uuid'
import { classNames } from './class-names.ts'
import styles from './typed-line.module.css'

export type TypedLineProps = {
  readonly value: string
  /** Told while typing, after each pause; one `gesture` is one visit to the field. */
  readonly onType: (text: string, gesture: string) => void
  readonly label: string
  readonly placeholder?: string
  /** An empty text is not told, and gone when the field is left. */
  readonly required?: boolean
  readonly maxLength?: number
  readonly look?: 'title' | 'plain' | 'faint'
  readonly lang?: string
}

const pauseMs = 250

/** A line that is typed over in place; Enter and Esc leave it, and never in the midst of composing. */
export function TypedLine(props: TypedLineProps) {
  const { value, label, placeholder = '', required = false, maxLength = 200 } = props
  const { typed, type, begin, end } = useTyping(props)
  return (
    <TextField
      aria-label={label}
      value={typed ?? value}
      maxLength={maxLength}
      onChange={type}
      onFocus={begin}
      onBlur={end}
      isInvalid={required && typed !== null && typed.trim() === ''}
      className={classNames(styles.field)}
    >
      <TextArea
        rows={1}
        className={classNames(styles.input, styles[props.look ?? 'plain'])}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        {...(props.lang === undefined ? {} : { lang: props.lang })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
    </TextField>
  )
}

/** What is being typed, told at most every quarter of a second, and at once when the field is left. */
function useTyping({ value, onType, required = false }: TypedLineProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const gesture = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<string | null>(null)
  /** The text at the beginning of the visit, and whether another one has been told since. */
  const first = useRef({ text: '', isChanged: false })

  function send() {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = waiting.current
    waiting.current = null
    if (text === null || (required && text.trim() === '')) return
    first.current.isChanged = true
    onType(text.normalize('NFC'), gesture.current)
  }
  const sendOnLeave = useRef(send)
  useEffect(() => {
    sendOnLeave.current = send
  })
  useEffect(() => () => sendOnLeave.current(), [])

  return {
    typed,
    type(text: string) {
      const line = text.replace(/\s*\n\s*/g, ' ')
      setTyped(line)
      waiting.current = line
      timer.current ??= setTimeout(() => sendOnLeave.current(), pauseMs)
    },
    begin() {
      gesture.current = newId()
      first.current = { text: value, isChanged: false }
      setTyped(value)
    },
    end() {
      send()
      // What was told on the way to nothing is no more wanted than nothing is.
      const isEmpty = required && typed !== null && typed.trim() === ''
      if (isEmpty && first.current.isChanged) onType(first.current.text, gesture.current)
      setTyped(null)
    },
  }
}
