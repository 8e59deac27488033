import { useState } from 'react'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/people.json'
import { participantsOf } from '../../../electron/core/people/attends-as.ts'
import { groupSizes, suggestedGroups } from '../../../electron/core/people/group-sizes.ts'
import { maxGroups } from '../../../electron/core/people/make-groups.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFigures, useText } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useTable, useWorkshopRecord } from '../console-context.tsx'
import styles from './make-groups-dialog.module.css'
import { usePeopleBoard } from './people-context.tsx'

/** Asks how many groups, shows how many people that gives each, and makes them. */
export function MakeGroupsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { actions, groups } = usePeopleBoard()
  const named = participantsOf(useTable('person').values()).length
  const headCount = useWorkshopRecord()?.headCount ?? 0
  const people = named > 0 ? named : headCount
  const [count, setCount] = useState(() => groups.length || suggestedGroups(people))
  const [deal, setDeal] = useState(named > 0)

  function make() {
    actions.makeGroups(count, deal)
    onClose()
  }

  return (
    <Dialog
      title={say('groups.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={make} keys="Enter">
            {say(deal ? 'groups.make' : 'groups.create', { count })}
          </Button>
        </>
      }
    >
      <div className={classNames(styles.form)}>
        <NumberField
          label={say('groups.count')}
          value={count}
          onChange={setCount}
          onEnter={make}
          autoFocus
          min={1}
          max={maxGroups}
          moreLabel={say('groups.more')}
          fewerLabel={say('groups.fewer')}
        />
        <Sizes people={people} count={count} />
        {named === 0 && <p>{say('groups.byHeadCount', { count: headCount })}</p>}
        {named > 0 && (
          <Checkbox checked={deal} onChange={setDeal}>
            {say('groups.deal')}
          </Checkbox>
        )}
        {deal && <DealWords count={count} />}
      </div>
    </Dialog>
  )
}

/** What dealing does, and to groups beyond the number. */
function DealWords({ count }: { readonly count: number }) {
  const say = useText(texts)
  const { groups } = usePeopleBoard()
  return (
    <>
      <p>{say('groups.apart')}</p>
      {groups.some(({ number }) => number > count) && <p>{say('groups.stay')}</p>}
    </>
  )
}

function Sizes({ people, count }: { readonly people: number; readonly count: number }) {
  const say = useText(texts)
  const figures = useFigures()
  return (
    <div>
      <h3 className={classNames(styles.label)} id="group-sizes">
        {say('groups.sizes')}
      </h3>
      <ol className={classNames(styles.sizes)} aria-labelledby="group-sizes" data-figures>
        {groupSizes(people, count).map((size, index) => (
          <li key={index}>{figures(size)}</li>
        ))}
      </ol>
    </div>
  )
}
