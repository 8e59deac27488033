import type { PeopleDesk } from './people-desk.ts'
import { removeGroup } from '../../../electron/core/board/remove-group.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { tell } from '../../ui/toast-queue.ts'
import { addGroupEdits, makeGroupsEdits } from '../../../electron/core/people/people-edits.ts'

/** What can be done with groups. */
export function groupActions({ change, say, tablesNow, making }: PeopleDesk) {
  return {
    addGroup: () => void change(addGroupEdits(tablesNow(), making())),
    nameGroup: (id: Id, name: string, gesture: Id) =>
      void change([{ kind: 'group.edit', id, fields: { name } }], { gesture }),
    removeGroup(id: Id) {
      const name = tablesNow().group.get(id)?.name ?? ''
      const removal = removeGroup(tablesNow(), id)
      if (removal.kind === 'has-board') {
        const title = say('group.stays', { name })
        tell({ kind: 'danger', title, help: say('group.stays.help') })
      } else if (removal.kind === 'ok') {
        const help = say('group.removed.help')
        change(removal.edits, { told: { title: say('group.removed', { name }), help } })
      }
    },
    makeGroups(count: number, deal: boolean) {
      const edits = makeGroupsEdits(tablesNow(), count, deal, Date.now(), making())
      const added = edits.filter(({ kind }) => kind === 'group.add').length
      const title = deal ? say('groups.made') : say('groups.created', { count: added })
      change(edits, { told: { title } })
    },
  }
}
