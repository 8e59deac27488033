import { v7 as newId } from 'uuid'
import peopleTexts from '../../../assets/texts/people.json'
import { fullName } from '../../../electron/core/roster/full-name.ts'
import { removeGroup } from '../../../electron/core/roster/remove-group.ts'
import type { RosterPerson, RosterPreview } from '../../../electron/core/roster/read-roster.ts'
import { rosterEdits } from '../../../electron/core/roster/roster-edits.ts'
import { textOf } from '../../../electron/core/text/catalogue.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useConsole } from '../console-context.tsx'
import { useGesture } from '../use-gesture.ts'
import {
  addGroupEdits,
  makeGroupsEdits,
  moveEdits,
  notYetIn,
  personEdits,
} from './people-actions.ts'
import { useToldAct, type ToldAct } from './use-told-act.ts'

/** What can be done with the people, each as one gesture; `announce` tells it to a screen reader. */
export function usePeopleActions(announce: (words: string) => void) {
  const act = useToldAct()
  return {
    ...useMemberActions(act, announce),
    ...useGroupActions(act),
    ...useNamingActions(act),
  }
}

export type PeopleActions = ReturnType<typeof usePeopleActions>

/** The tables as they stand at the press. */
function useTablesNow() {
  const { store } = useConsole()
  return () => store.getState().workshop.tables
}

/** Groups are named in the workshop's language: the room reads them, not only the console. */
function useMaking() {
  const tablesNow = useTablesNow()
  return () => {
    const [workshop] = tablesNow().workshop.values()
    const language = workshop?.language ?? 'en'
    const groupName = (number: number) => textOf(peopleTexts, language, 'group.name', { number })
    return { newId, groupName }
  }
}

function useMemberActions(act: ToldAct, announce: (words: string) => void) {
  const tablesNow = useTablesNow()
  const say = useText(peopleTexts)
  const nameOf = (id: Id | undefined) => {
    const person = id === undefined ? undefined : tablesNow().person.get(id)
    return person === undefined ? '' : fullName(person)
  }
  return {
    move(personIds: readonly Id[], groupId: Id | null) {
      const tables = tablesNow()
      const moved = notYetIn(tables, personIds, groupId)
      const group = groupId === null ? undefined : tables.group.get(groupId)
      if (moved.length === 0 || (groupId !== null && group === undefined)) return
      const many = moved.length > 1
      const words = { name: nameOf(moved[0]), count: moved.length, group: group?.name ?? '' }
      const whither = group === undefined ? 'out' : 'moved'
      announce(say(many ? `members.${whither}` : `member.${whither}`, words))
      void act(moveEdits(tables, moved, groupId, Date.now()))
    },
    remove(personIds: readonly Id[]) {
      const gone = personIds.filter((id) => tablesNow().person.has(id))
      const title =
        gone.length === 1
          ? say('person.removed', { name: nameOf(gone[0]) })
          : say('people.removed', { count: gone.length })
      void act(
        gone.map((id) => ({ kind: 'person.remove', id })),
        { title },
      )
    },
  }
}

function useGroupActions(act: ToldAct) {
  const tablesNow = useTablesNow()
  const making = useMaking()
  const say = useText(peopleTexts)
  return {
    addGroup: () => void act(addGroupEdits(tablesNow(), making())),
    nameGroup: (id: Id, name: string, gesture: Id) =>
      void act([{ kind: 'group.edit', id, fields: { name } }], null, gesture),
    removeGroup(id: Id) {
      const name = tablesNow().group.get(id)?.name ?? ''
      const removal = removeGroup(tablesNow(), id)
      if (removal.kind === 'has-board') {
        const title = say('group.stays', { name })
        tell({ kind: 'danger', title, help: say('group.stays.help') })
      } else if (removal.kind === 'ok') {
        const help = say('group.removed.help')
        void act(removal.edits, { title: say('group.removed', { name }), help })
      }
    },
    makeGroups(count: number, deal: boolean) {
      const edits = makeGroupsEdits(tablesNow(), count, deal, Date.now(), making())
      const added = edits.filter(({ kind }) => kind === 'group.add').length
      const title = deal ? say('groups.made') : say('groups.created', { count: added })
      void act(edits, { title })
    },
  }
}

function useNamingActions(act: ToldAct) {
  const tablesNow = useTablesNow()
  const making = useMaking()
  const send = useGesture()
  const say = useText(peopleTexts)
  return {
    keepPerson(id: Id | null, fields: RosterPerson, groupId: Id | null) {
      const edits = personEdits(tablesNow(), id, fields, groupId, Date.now())
      const added = { title: say('person.added', { name: fullName(fields) }) }
      void act(edits, id === null ? added : null)
    },
    addRoster(preview: RosterPreview, lines: ReadonlySet<number>) {
      const edits = rosterEdits(tablesNow(), preview, lines, Date.now(), making())
      const count = edits.filter(({ kind }) => kind === 'person.add').length
      void act(edits, { title: say('roster.added', { count }) })
    },
    setHeadCount(headCount: number) {
      const [workshop] = tablesNow().workshop.values()
      if (workshop === undefined || workshop.headCount === headCount) return
      send([{ kind: 'workshop.edit', id: workshop.id, fields: { headCount } }])
    },
  }
}
