import { useState } from 'react'
import agenda from '../../../assets/texts/agenda.json'
import common from '../../../assets/texts/common.json'
import { isInAgenda } from '../../../electron/core/course/blocks.ts'
import type { PackSlot } from '../../../electron/core/course/course-pack.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { LookList } from '../../ui/look-list.tsx'
import { WholeWords } from '../../ui/whole-words.tsx'
import { useExtras, useWholeWorkshop } from '../console-context.tsx'
import { BlockEffect } from './block-effect.tsx'
import styles from './blocks-dialog.module.css'
import { useBlockActs, type BlockPlace } from './use-block-acts.ts'

export type BlocksDialogProps = {
  readonly place: BlockPlace
  /** With the slot that the block is in. */
  readonly onTaken: (slotId: string) => void
  readonly onClose: () => void
}

/** The blocks of the course, and what each would do to the day, before one is taken. */
export function BlocksDialog({ place, onTaken, onClose }: BlocksDialogProps) {
  const say = useText(agenda)
  const sayCommon = useText(common)
  const language = useLanguage()
  const tables = useWholeWorkshop()
  const { blocks } = useExtras()
  const acts = useBlockActs(place)
  const free = blocks.filter((block) => !isInAgenda(tables, block))
  const [chosen, choose] = useState(free[0]?.key ?? '')
  const block = free.find(({ key }) => key === chosen)
  const take = (key: string) => {
    const taken = free.find((one) => one.key === key)
    if (taken === undefined) return
    onClose()
    onTaken(acts.take(taken))
  }
  const old = place.kind === 'instead' ? textIn(place.slot.title, language) : ''
  return (
    <Dialog
      title={place.kind === 'instead' ? say('block.instead', { title: old }) : say('block.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      wide="form"
      actions={
        <>
          <Button onPress={onClose}>{sayCommon('cancel')}</Button>
          <Button kind="primary" isDisabled={block === undefined} onPress={() => take(chosen)}>
            {place.kind === 'instead' ? say('block.replace') : say('block.take')}
          </Button>
        </>
      }
    >
      <div className={classNames(styles.choice)}>
        <LookList
          label={say('blocks')}
          choices={blocks.map((one) => ({
            id: one.key,
            text: textIn(one.title, language),
            aside: free.includes(one)
              ? say('block.length', { count: one.durationMin, kind: say(`kind.${one.kind}`) })
              : say('block.there'),
            disabled: !free.includes(one),
          }))}
          selected={chosen}
          onLook={choose}
          onChoose={take}
        />
        {block === undefined ? (
          <p>{say('block.none')}</p>
        ) : (
          <AboutBlock block={block} place={place} edits={acts.editsOf(block)} />
        )}
      </div>
    </Dialog>
  )
}

type AboutBlockProps = Pick<BlocksDialogProps, 'place'> & {
  readonly block: PackSlot
  readonly edits: ReturnType<ReturnType<typeof useBlockActs>['editsOf']>
}

function AboutBlock({ block, place, edits }: AboutBlockProps) {
  const language = useLanguage()
  const title = textIn(block.title, language)
  return (
    <section className={classNames(styles.about)} aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      <p>
        <WholeWords text={textIn(block.script.goal, language)} />
      </p>
      <BlockEffect block={block} place={place} edits={edits} />
    </section>
  )
}
