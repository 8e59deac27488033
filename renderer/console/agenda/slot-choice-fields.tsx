import agenda from '../../../assets/texts/agenda.json'
import { setSlot, type SlotChoices } from '../../../electron/core/agenda/slot-edits.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { slotKinds, slotMethods, type Slot } from '../../../electron/core/agenda/tables.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { OpenSlotBoard } from '../boards/open-slot-board.tsx'
import { useTable, useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import styles from './editor.module.css'

/** No method, or no module: a choice that needs a value of its own in a list. */
const none = 'none'

/** What is chosen for a slot: its kind, method and module, and how it ends. */
export function SlotChoiceFields({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const modules = useModules()
  const tables = useTablesNow()
  const change = useChange('agenda')
  const choose = (choices: SlotChoices) => void change(setSlot(tables(), slot.id, choices))
  return (
    <>
      <div className={classNames(styles.pair)}>
        <SelectField
          label={say('slot.kind')}
          value={slot.kind}
          options={slotKinds.map((kind) => ({ value: kind, text: say(`kind.${kind}`) }))}
          onChange={(kind) => choose({ kind })}
        />
        <SelectField
          label={say('method')}
          value={slot.method ?? none}
          options={([none, ...slotMethods] as const).map((method) => ({
            value: method,
            text: say(`method.${method}`),
          }))}
          onChange={(method) => choose({ method: method === none ? null : method })}
        />
      </div>
      <SelectField
        label={say('slot.module')}
        value={slot.moduleId ?? none}
        options={[{ value: none, text: say('module.none') }, ...modules]}
        onChange={(moduleId) => choose({ moduleId: moduleId === none ? null : moduleId })}
      />
      <Checkbox checked={slot.autoAdvance} onChange={(autoAdvance) => choose({ autoAdvance })}>
        {say('slot.autoAdvance')}
      </Checkbox>
      <OpenSlotBoard slot={slot} />
    </>
  )
}

function useModules() {
  const modules = useTable('module')
  const language = useLanguage()
  const figures = useFigures()
  return sortedRecords(modules).map(({ id, number, title }) => ({
    value: id,
    text: `${figures(number)} ${textIn(title, language)}`,
  }))
}
