import { TextArea, TextField } from 'react-aria-components'
import { inOneLine } from '../../electron/core/text/one-line.ts'
import { classNames } from './class-names.ts'
import { FullSign } from './full-sign.tsx'
import styles from './typed-line.module.css'
import { useLetterLimit } from './use-letter-limit.ts'
import { useTyping } from './use-typing.ts'

export type TypedLineProps = {
  readonly value: string
  /** Told while typing, after each pause; one `gesture` is one visit to the field. */
  readonly onType: (text: string, gesture: string) => void
  readonly label: string
  readonly placeholder?: string
  /** An empty text is not told, and gone when the field is left. */
  readonly required?: boolean
  /** The most letters, as a reader counts them. */
  readonly maxLength?: number
  readonly look?: 'title' | 'plain' | 'faint'
  readonly lang?: string
  readonly autoFocus?: boolean
}

/** A line that is typed over in place; Enter and Esc leave it, and never in the midst of composing. */
export function TypedLine(props: TypedLineProps) {
  const { value, label, placeholder = '', required = false, maxLength = 200 } = props
  const { typed, type, compose, begin, end } = useTyping({ ...props, taken: inOneLine })
  const { box, ...limit } = useLetterLimit<HTMLTextAreaElement>(typed ?? value, maxLength, type)
  return (
    <TextField
      aria-label={label}
      value={typed ?? value}
      onChange={limit.change}
      onFocus={begin}
      onBlur={end}
      isInvalid={required && typed !== null && typed.trim() === ''}
      className={classNames(styles.field)}
    >
      <TextArea
        ref={box}
        rows={1}
        className={classNames(styles.input, styles[props.look ?? 'plain'])}
        placeholder={placeholder}
        autoComplete="off"
        autoFocus={props.autoFocus ?? false}
        // Who comes to type it anew need not clear it first.
        onFocus={(event) => (props.autoFocus === true ? event.currentTarget.select() : undefined)}
        spellCheck={false}
        {...(props.lang === undefined ? {} : { lang: props.lang })}
        onCompositionStart={() => {
          limit.compositionStart()
          compose(true)
        }}
        onCompositionEnd={(event) => {
          limit.compositionEnd(event.currentTarget.value)
          compose(false)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
      {typed !== null && limit.isFull && <FullSign max={maxLength} left={limit.left} />}
    </TextField>
  )
}
