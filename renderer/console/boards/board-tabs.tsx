import { useEffect, useRef, type KeyboardEvent } from 'react'
import texts from '../../../assets/texts/board-page.json'
import { findBoard, type BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './board-tabs.module.css'
import { useBoards } from './boards-context.tsx'

export const boardPanelId = 'board-panel'

export type OwnerTab = {
  readonly groupId: Id | null
  readonly name: string
  readonly number: number
}

/** Whose boards of this template can be opened: each group's, and the whole class's where it has one. */
export function useOwnerTabs(owner: BoardOwner): readonly OwnerTab[] {
  const say = useText(texts)
  const { store } = useConsole()
  const group = useWorkshop(store, ({ workshop }) => workshop.tables.group)
  const board = useWorkshop(store, ({ workshop }) => workshop.tables.board)
  const groups = sortedRecords(group).map(({ id, name, number }) => ({ groupId: id, name, number }))
  const ofAll = { templateId: owner.templateId, groupId: null }
  const hasOfAll = groups.length === 0 || findBoard({ board }, ofAll) !== null
  return hasOfAll ? [...groups, { groupId: null, name: say('wholeClass'), number: 0 }] : groups
}

/** A tab for each group; long names give way, the one that is open is always in view. */
export function BoardTabs({ owner }: { readonly owner: BoardOwner }) {
  const say = useText(texts)
  const { open } = useBoards()
  const tabs = useOwnerTabs(owner)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => keepInView(list.current), [owner.groupId, tabs.length])
  const hasOpen = tabs.some(({ groupId }) => groupId === owner.groupId)
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={say('groups')}
      className={classNames(styles.tabs)}
      onKeyDown={stepWithArrows}
      onScroll={({ currentTarget }) => markHidden(currentTarget)}
    >
      {tabs.map(({ groupId, name }, index) => {
        const isOpen = groupId === owner.groupId
        return (
          <button
            key={groupId}
            type="button"
            role="tab"
            title={name}
            aria-selected={isOpen}
            aria-controls={isOpen ? boardPanelId : undefined}
            tabIndex={isOpen || (!hasOpen && index === 0) ? 0 : -1}
            className={classNames(styles.tab)}
            onClick={() => open({ ...owner, groupId })}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}

/** The open tab stays in view, also where other words of the header take its room. */
function keepInView(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined
  const resized = new ResizeObserver(() => {
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest' })
    markHidden(list)
  })
  resized.observe(list)
  return () => resized.disconnect()
}

/** Fades the edge behind which there are more tabs. */
function markHidden(list: HTMLElement): void {
  const { scrollLeft, scrollWidth, clientWidth, dataset } = list
  dataset['before'] = String(scrollLeft > 1)
  dataset['after'] = String(scrollLeft + clientWidth < scrollWidth - 1)
}

/** Arrows go from tab to tab; the one they come to is opened by Enter. */
function stepWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const at = tabs.findIndex((tab) => tab === document.activeElement)
  tabs[(at + step + tabs.length) % tabs.length]?.focus()
  event.preventDefault()
}
