import { useState, type KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import { asciiDigits } from '../../electron/core/text/digits.ts'
import { classNames } from './class-names.ts'
import { useFigures } from './language.tsx'
import styles from './typed-number.module.css'

export type TypedNumberProps = {
  readonly value: number
  readonly onType: (value: number) => void
  readonly label: string
  readonly min: number
  readonly max: number
}

/**
 * A whole number that is typed over in place, in digits of any language; the arrows step it. What is no
 * number is gone when the field is left, as is everything typed before Esc.
 */
export function TypedNumber({ value, onType, label, min, max }: TypedNumberProps) {
  const figures = useFigures()
  const [typed, setTyped] = useState<string | null>(null)
  const within = (number: number) => Math.min(max, Math.max(min, number))
  const read = (text: string) => (/^\d+$/.test(text) ? within(Number(text)) : value)

  function tell() {
    if (typed === null) return
    const next = read(asciiDigits(typed).trim())
    setTyped(null)
    if (next !== value) onType(next)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setTyped(String(within(read(asciiDigits(typed ?? String(value)).trim()) + step)))
    }
    if (event.key === 'Enter') tell()
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }

  return (
    <TextField
      aria-label={label}
      value={typed === null ? figures(value) : figures(typed)}
      onChange={setTyped}
      onBlur={tell}
      className={classNames(styles.field)}
    >
      <Input
        className={classNames(styles.input)}
        inputMode="numeric"
        maxLength={6}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
      />
    </TextField>
  )
}
