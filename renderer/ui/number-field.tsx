import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
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
}

/** A whole number, typed or stepped. */
export function NumberField({ value, onChange, min, max, ...rest }: NumberFieldProps) {
  const { moreLabel, fewerLabel, ...words } = rest
  return (
    <AriaNumberField
      className={classNames(styles.field)}
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      minValue={min}
      maxValue={max}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame {...words}>
        <Group className={classNames(styles.box, styles.stepped)}>
          <Button slot="decrement" aria-label={fewerLabel} className={classNames(styles.step)}>
            <Icon name="minus" />
          </Button>
          <Input className={classNames(styles.bare)} />
          <Button slot="increment" aria-label={moreLabel} className={classNames(styles.step)}>
            <Icon name="plus" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
