import { useState } from 'react'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/people.json'
import {
  organisationsSpelt,
  type SpeltOrganisation,
} from '../../../electron/core/people/same-organisation.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './merge-dialog.module.css'
import { usePeopleBoard } from './people-context.tsx'
import { useListedPeople } from './use-listed-people.ts'

type Choice = { readonly taken: boolean; readonly written: string }

const proposed = ({ spellings }: SpeltOrganisation): Choice => ({
  taken: true,
  written: spellings[0]?.written ?? '',
})

/** Shows the organisations that are written in several ways, and writes each in one, for everybody at once. */
export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { actions } = usePeopleBoard()
  const people = useListedPeople()
  const [organisations] = useState(() => organisationsSpelt(people))
  const [choices, setChoices] = useState(() => organisations.map(proposed))
  const choose = (at: number, part: Partial<Choice>) =>
    setChoices(choices.map((one, index) => (index === at ? { ...one, ...part } : one)))

  function merge() {
    const merged = organisations.flatMap(({ spellings }, at) => {
      const choice = choices[at]
      if (choice?.taken !== true) return []
      return spellings.map(({ written }) => [written, choice.written] as const)
    })
    actions.mergeOrganisations(new Map(merged))
    onClose()
  }

  return (
    <Dialog
      wide
      title={say('merge.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={merge} isDisabled={!choices.some(({ taken }) => taken)}>
            {say('merge.now')}
          </Button>
        </>
      }
    >
      <p className={classNames(styles.help)}>{say('merge.help')}</p>
      <ul className={classNames(styles.list)}>
        {organisations.map(({ spellings }, at) => (
          <li key={spellings[0]?.written} className={classNames(styles.line)}>
            <Checkbox
              checked={choices[at]?.taken ?? false}
              onChange={(taken) => choose(at, { taken })}
            >
              {say('merge.together', { spellings: wordsOf(spellings) })}
            </Checkbox>
            <SelectField
              label={say('merge.writeAs')}
              value={choices[at]?.written ?? ''}
              options={spellings.map(({ written }) => ({ value: written, text: written }))}
              onChange={(written) => choose(at, { written })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

const wordsOf = (spellings: SpeltOrganisation['spellings']) =>
  spellings.map(({ written, count }) => `${written} (${count})`).join(', ')
