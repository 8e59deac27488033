import { useLayoutEffect, useRef, type KeyboardEvent, type SyntheticEvent } from 'react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { asciiDigits } from '../../electron/core/text/digits.ts'
import { takeAllDigits } from './ascii-digits.ts'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type NumberFieldProps = FieldWords & {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min: number
  readonly max: number
  readonly moreLabel: string
  readonly fewerLabel: string
  readonly autoFocus?: boolean
  /** Enter, once what was typed has been told; nobody else hears it. */
  readonly onEnter?: () => void
}

/** A whole number, typed in digits of any layout or stepped; told while it is typed, where it is allowed. */
export function NumberField({ value, onChange, min, max, ...rest }: NumberFieldProps) {
  const { moreLabel, fewerLabel, autoFocus = false, onEnter, ...words } = rest
  const tellEnter = useEnter(onEnter)
  const tellTyped = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const typed = asciiDigits(currentTarget.value)
    const next = Number(typed)
    if (/^\d+$/.test(typed) && next >= min && next <= max) onChange(next)
  }
  return (
    <AriaNumberField
      className={classNames(styles.field)}
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      minValue={min}
      maxValue={max}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
      onKeyDown={tellEnter}
    >
      <FieldFrame {...words}>
        <Group className={classNames(styles.box, styles.stepped)} ref={takeAllDigits}>
          <Button slot="decrement" aria-label={fewerLabel} className={classNames(styles.step)}>
            <Icon name="minus" />
          </Button>
          <Input
            className={classNames(styles.bare)}
            autoFocus={autoFocus}
            onInput={tellTyped}
            // What stands there when the form opens is a proposal: typing takes its place.
            onFocus={(event) => (autoFocus ? event.currentTarget.select() : undefined)}
          />
          <Button slot="increment" aria-label={moreLabel} className={classNames(styles.step)}>
            <Icon name="plus" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}

/** The field hands its value over on Enter itself, and draws anew: only then is what to do asked. */
function useEnter(onEnter: (() => void) | undefined) {
  const latest = useRef(onEnter)
  useLayoutEffect(() => {
    latest.current = onEnter
  })
  return ({ key, repeat, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !repeat && !nativeEvent.isComposing)
      queueMicrotask(() => latest.current?.())
  }
}
