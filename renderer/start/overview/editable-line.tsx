import { useEffect, useRef, useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { v7 as newId } from 'uuid'
import type { WorkshopRecord } from '../../../electron/core/workshop/records.ts'
import type { WorkshopStore } from '../../client/workshop-store.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './editable-line.module.css'

export type EditableLineProps = {
  readonly store: WorkshopStore
  readonly record: WorkshopRecord
  readonly field: 'name' | 'place'
  readonly label: string
  readonly placeholder?: string
  /** An empty text is not sent, and gone when the field is left. */
  readonly required?: boolean
}

const pauseMs = 250
const maxLine = 200

/** A line of the workshop that is typed over in place; what is typed is sent while typing, as one step. */
export function EditableLine(props: EditableLineProps) {
  const { store, record, field, label, placeholder = '', required = false } = props
  const [typed, setTyped] = useState<string | null>(null)
  const gesture = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<string | null>(null)

  function send() {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = waiting.current
    waiting.current = null
    if (text === null || (required && text.trim() === '')) return
    const fields = { [field]: text.normalize('NFC') }
    void store.edit({ kind: 'workshop.edit', id: record.id, fields }, gesture.current)
  }
  const sendOnLeave = useRef(send)
  useEffect(() => {
    sendOnLeave.current = send
  })
  useEffect(() => () => sendOnLeave.current(), [])

  function type(text: string) {
    const line = text.replace(/\s*\n\s*/g, ' ')
    setTyped(line)
    waiting.current = line
    timer.current ??= setTimeout(send, pauseMs)
  }

  return (
    <TextField
      aria-label={label}
      value={typed ?? record[field]}
      maxLength={maxLine}
      onChange={type}
      onFocus={() => {
        gesture.current = newId()
        setTyped(record[field])
      }}
      onBlur={() => {
        send()
        setTyped(null)
      }}
      isInvalid={required && typed !== null && typed.trim() === ''}
      className={classNames(styles.field)}
    >
      <TextArea
        rows={1}
        className={classNames(styles.input, styles[field])}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
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
