import { notesOf } from '../../../electron/core/board/drawn-board.ts'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { useMemo } from 'react'
import texts from '../../../assets/texts/board.json'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import { noteColours } from '../../../electron/core/board/row.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import styles from '../base/board-tools.module.css'
import { SeverityDots } from '../notes/severity-dots.tsx'

/** What can be done with the notes that are chosen. */
export function NoteTools() {
  const say = useText(texts)
  const { acts, open } = useBoardActions()
  const notes = useChosenNotes()
  const ids = notes.map(({ id }) => id)
  return (
    <Toolbar aria-label={say('chosen')} className={classNames(styles.bar)}>
      <Colours notes={notes} />
      <Severities notes={notes} />
      <span className={classNames(styles.gap)} />
      <Button
        kind="quiet"
        keys="M"
        onPress={({ target }) => open({ kind: 'move-to', beside: target })}
      >
        {say('moveTo')}
      </Button>
      <Button kind="quiet" keys="⇧T" onPress={() => acts.tidy(ids)}>
        {say('tidy')}
      </Button>
      <IconButton
        icon="more"
        label={say('more')}
        onPress={({ target }) => open({ kind: 'menu', beside: target })}
      />
    </Toolbar>
  )
}

export function useChosenNotes(): readonly Note[] {
  const { store } = useBoard()
  const selected = useBoardState((state) => state.selected)
  const placed = useBoardState((state) => state.placed)
  return useMemo(
    () => notesOf({ ...store.getState(), placed }, selected).map(({ note }) => note),
    [store, placed, selected],
  )
}

function Colours({ notes }: { readonly notes: readonly Note[] }) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  return (
    <div role="group" aria-label={say('colour')} className={classNames(styles.group)}>
      {noteColours.map((colour) => (
        <Tooltip key={colour} text={say(`colour.${colour}`)}>
          <ToggleButton
            aria-label={say(`colour.${colour}`)}
            className={classNames(styles.tool, styles.small)}
            isSelected={notes.every((note) => note.colour === colour)}
            onChange={() =>
              acts.colour(
                notes.map(({ id }) => id),
                colour,
              )
            }
          >
            <i className={classNames(styles.swatch)} data-colour={colour} />
          </ToggleButton>
        </Tooltip>
      ))}
    </div>
  )
}

const severities = [1, 2, 3] as const

/** For notes of rows that have a severity; pressed once more it is taken off. */
function Severities({ notes }: { readonly notes: readonly Note[] }) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const geometry = useBoardState((state) => state.geometry)
  const rated = notes.filter((note) => cellOf(geometry, note)?.row.severity === true)
  if (rated.length === 0) return null
  const ids = rated.map(({ id }) => id)
  return (
    <>
      <span className={classNames(styles.gap)} />
      <div role="group" aria-label={say('severity')} className={classNames(styles.group)}>
        {severities.map((severity) => (
          <Tooltip key={severity} text={say(`severity.${severity}`)} keys={String(severity)}>
            <ToggleButton
              aria-label={say(`severity.${severity}`)}
              className={classNames(styles.tool, styles.small)}
              isSelected={rated.every((note) => note.severity === severity)}
              onChange={(isOn) => acts.rate(ids, isOn ? severity : null)}
            >
              <SeverityDots severity={severity} />
            </ToggleButton>
          </Tooltip>
        ))}
      </div>
    </>
  )
}
