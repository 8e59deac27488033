import type { PeopleDesk } from './people-desk.ts'
import type { RosterPreview } from '../../../electron/core/roster/read-roster.ts'
import { rosterEdits } from '../../../electron/core/roster/roster-edits.ts'
import { mergeEdits } from '../../../electron/core/people/same-organisation.ts'
import { createChange } from '../use-change.ts'

/** What can be done with all people at once. */
export function rosterActions({ taking, change, say, tablesNow, making }: PeopleDesk) {
  return {
    addRoster(preview: RosterPreview, lines: ReadonlySet<number>) {
      const edits = rosterEdits(tablesNow(), preview, lines, Date.now(), making())
      const count = edits.filter(({ kind }) => kind === 'person.add').length
      change(edits, { told: { title: say('roster.added', { count }) } })
    },
    mergeOrganisations(merged: ReadonlyMap<string, string>) {
      const edits = mergeEdits(tablesNow(), merged)
      const count = edits.filter(({ kind }) => kind === 'person.edit').length
      change(edits, { told: { title: say('merge.done', { count }) } })
    },
    setHeadCount(headCount: number) {
      const [workshop] = tablesNow().workshop.values()
      if (workshop === undefined || workshop.headCount === headCount) return
      const edit = { kind: 'workshop.edit' as const, id: workshop.id, fields: { headCount } }
      createChange(taking, 'agenda')([edit])
    },
  }
}
