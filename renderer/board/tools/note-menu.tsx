import { useRef, type ReactNode } from 'react'
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import texts from '../../../assets/texts/board.json'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import { noteColours } from '../../../electron/core/board/row.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useText } from '../../ui/language.tsx'
import menuStyles from '../../ui/menu.module.css'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import toolStyles from '../base/board-tools.module.css'
import { editNote } from '../base/leave-note.ts'
import styles from './note-menu.module.css'
import { useChosenNotes } from './note-tools.tsx'
import { SeverityDots } from '../notes/severity-dots.tsx'

export type NoteMenuProps = { readonly beside: Element; readonly onClose: () => void }

/** What can be done with a note, or with all that are chosen. */
export function NoteMenu({ beside, onClose }: NoteMenuProps) {
  const say = useText(texts)
  const board = useBoard()
  const { acts, open } = useBoardActions()
  const anchor = useRef(beside)
  const notes = useChosenNotes()
  const ids = notes.map(({ id }) => id)
  const [first] = ids
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom start"
      offset={4}
    >
      <Menu
        aria-label={say('menu')}
        className={classNames(menuStyles.menu)}
        autoFocus="first"
        onClose={onClose}
      >
        <Choice
          text={say('edit')}
          keys="Enter"
          isDisabled={ids.length !== 1}
          onChoose={() => first !== undefined && editNote(board, first)}
        />
        <Choice
          text={say('moveTo')}
          keys="M"
          onChoose={() => requestAnimationFrame(() => open({ kind: 'move-to', beside }))}
        />
        <ColourChoices onClose={onClose} />
        <SeverityChoices onClose={onClose} />
        <Separator className={classNames(styles.line)} />
        <Choice text={say('tidy')} keys="⇧T" onChoose={() => acts.tidy(ids)} />
        <Choice text={say('duplicate')} keys="Ctrl D" onChoose={() => acts.duplicate(ids)} />
        <Choice text={say('toFront')} onChoose={() => acts.toFront(ids)} />
        <Choice text={say('delete')} keys="Del" onChoose={() => acts.remove(ids)} />
      </Menu>
    </Popover>
  )
}

type PartProps = Pick<NoteMenuProps, 'onClose'>

function ColourChoices({ onClose }: PartProps) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const ids = useChosenNotes().map(({ id }) => id)
  return (
    <Submenu text={say('colour')} onClose={onClose}>
      {noteColours.map((colour) => (
        <Choice
          key={colour}
          text={say(`colour.${colour}`)}
          sign={<i className={classNames(toolStyles.swatch)} data-colour={colour} />}
          onChoose={() => acts.colour(ids, colour)}
        />
      ))}
    </Submenu>
  )
}

const severities = [1, 2, 3] as const

function SeverityChoices({ onClose }: PartProps) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const geometry = useBoardState((state) => state.geometry)
  const rated = useChosenNotes().filter((note) => cellOf(geometry, note)?.row.severity === true)
  if (rated.length === 0) return null
  const ids = rated.map(({ id }) => id)
  return (
    <Submenu text={say('severity')} onClose={onClose}>
      {severities.map((severity) => (
        <Choice
          key={severity}
          text={say(`severity.${severity}`)}
          keys={String(severity)}
          sign={<SeverityDots severity={severity} />}
          onChoose={() => acts.rate(ids, severity)}
        />
      ))}
      <Choice text={say('severity.none')} keys="0" onChoose={() => acts.rate(ids, null)} />
    </Submenu>
  )
}

type SubmenuProps = PartProps & { readonly text: string; readonly children: ReactNode }

/** A choice in it closes the whole menu. */
function Submenu({ text, children, onClose }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem textValue={text} className={classNames(menuStyles.choice)}>
        <span>{text}</span>
        <span className={classNames(styles.more)}>
          <Icon name="down" />
        </span>
      </MenuItem>
      <Popover offset={0}>
        <Menu className={classNames(menuStyles.menu)} onClose={onClose}>
          {children}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}

type ChoiceProps = {
  readonly text: string
  readonly keys?: string
  readonly sign?: ReactNode
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

function Choice({ text, keys, sign, isDisabled = false, onChoose }: ChoiceProps) {
  return (
    <MenuItem
      textValue={text}
      isDisabled={isDisabled}
      onAction={onChoose}
      className={classNames(menuStyles.choice)}
    >
      <span className={classNames(styles.text)}>
        {sign}
        {text}
      </span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </MenuItem>
  )
}
