import { useRef } from 'react'
import texts from '../../../assets/texts/people.json'
import type { RosterLayout, RosterPreview } from '../../../electron/core/roster/read-roster.ts'
import { joinedName, nameOrders } from '../../../electron/core/roster/name-order.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextAreaField } from '../../ui/text-area-field.tsx'
import styles from './roster-source-pane.module.css'
import type { RosterReading } from './use-roster-reading.ts'

/** Spreadsheets can be chosen too, so that Sala can say what to do with them. */
const accepted = '.csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain'

/** Where the roster comes from, and how it was read. */
export function RosterSourcePane({ reading }: { readonly reading: RosterReading }) {
  const { source, result, take, takeFile } = reading
  const say = useText(texts)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className={classNames(styles.pane)}>
      <input
        ref={picker}
        type="file"
        accept={accepted}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) takeFile(file)
          target.value = ''
        }}
      />
      <Button onPress={() => picker.current?.click()}>{say('roster.file')}</Button>
      {source.kind === 'text' ? (
        <TextAreaField
          label={say('roster.paste')}
          value={source.text}
          onChange={(text) => take({ kind: 'text', text })}
          autoFocus
        />
      ) : (
        <div className={classNames(styles.file)}>
          <strong>{source.name}</strong>
          <IconButton
            icon="close"
            label={say('roster.leave', { file: source.name })}
            onPress={() => take({ kind: 'text', text: '' })}
          />
        </div>
      )}
      {result?.kind === 'ok' && <HowRead preview={result} onChange={reading.setRight} />}
    </div>
  )
}

const delimiterKeys = {
  ...({ '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' } as const),
  ...({ '，': 'wideComma', '、': 'listComma', message: 'message' } as const),
}
const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
} as const

type HowReadProps = {
  readonly preview: RosterPreview
  readonly onChange: RosterReading['setRight']
}

function HowRead({ preview, onChange }: HowReadProps) {
  const say = useText(texts)
  const { encoding, delimiter, header } = preview
  const delimiters = Object.entries(delimiterKeys).map(([value, key]) => ({
    value: value as RosterLayout,
    text: say(`delimiter.${key}`),
  }))
  return (
    <div className={classNames(styles.how)}>
      {encoding !== null && <p>{say('roster.encoding', { encoding: encodingNames[encoding] })}</p>}
      <SelectField
        label={say('roster.delimiter')}
        value={delimiter}
        options={delimiters}
        onChange={(value) => onChange({ delimiter: value })}
      />
      <Checkbox checked={header} onChange={(next) => onChange({ delimiter, header: next })}>
        {say('roster.header')}
      </Checkbox>
      <NameOrderField preview={preview} onChange={onChange} />
    </div>
  )
}

/** Asks in which order the names of two columns are joined, by the first of them; not where they have one. */
function NameOrderField({ preview, onChange }: HowReadProps) {
  const say = useText(texts)
  const { nameOrder, columns, delimiter, header, rows } = preview
  const halves = (['familyName', 'givenName'] as const).map((field) => columns.indexOf(field))
  const [family, given] = rows
    .map(({ cells }) => halves.map((at) => cells[at] ?? ''))
    .find(([one = '', other = '']) => /\p{Script=Latin}/u.test(one + other)) ?? ['', '']
  if (nameOrder === null || !family || !given) return null
  const options = nameOrders.map((value) => ({ value, text: joinedName(family, given, value) }))
  return (
    <SelectField
      label={say('roster.nameOrder')}
      value={nameOrder}
      options={options}
      onChange={(value) => onChange({ delimiter, header, columns, nameOrder: value })}
    />
  )
}
