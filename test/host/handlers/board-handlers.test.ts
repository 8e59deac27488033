import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../electron/core/workshop/tables.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'
import { boardScope, type Scope } from '../../../electron/core/workshop/scope.ts'

const templateId = idOf(8, 0)
const known = { templateId, groupId: idOf(6, 0) }
const wholeClass = { templateId, groupId: null }

let dataDir = ''
let at: HostAtWork
let workshopId = ''

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-board-'))
  at = await hostAtWork(dataDir)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = (owner: { templateId: string; groupId: string | null }) =>
  at.ask('board.open', { workshopId, ...owner })
const boards = async () => (await at.ask('workshop.open', { workshopId })).records.board

describe('board.open', () => {
  it('gives the board that is there', async () => {
    expect(await open(known)).toEqual({ boardId: idOf(9, 0) })
    expect(await boards()).toHaveLength(1)
  })

  it('makes the board of a group or of the whole class where there is none', async () => {
    const { boardId } = await open(wholeClass)
    expect(await boards()).toEqual([
      classRecords.board[0],
      { id: boardId, ...wholeClass, rank: 'a1', title: '' },
    ])
    expect(at.told).toContainEqual(
      expect.objectContaining({ kind: 'workshop-changed', workshopId }),
    )
  })

  it('gives everybody who asks at the same moment the same board', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => open(wholeClass)))
    expect(new Set(answers.map(({ boardId }) => boardId)).size).toBe(1)
    expect(await boards()).toHaveLength(2)
  })

  it.each(['n1', '1', 'zzzz', 'z'.repeat(64)])(
    'makes a board after one of another making, with the rank %s',
    async (rank) => {
      const [board] = classRecords.board
      const records = { ...classRecords, board: [{ ...board, rank }] }
      workshopId = await at.host.addWorkshop({ records, origin: 'import' })
      const { boardId } = await open(wholeClass)
      expect((await boards()).map(({ id }) => id)).toEqual([board.id, boardId])
    },
  )

  it('finds a board that is on its way into the file', async () => {
    const record = { id: newId(), ...wholeClass, rank: 'b0', title: '' }
    const [, answer] = await Promise.all([
      at.ask('workshop.edit', { workshopId, edits: [sent({ kind: 'board.add', record })] }),
      open(wholeClass),
    ])
    expect(answer).toEqual({ boardId: record.id })
  })

  it('leaves nothing to undo, neither on the board nor elsewhere, and not after a restart', async () => {
    const { boardId } = await open(wholeClass)
    const turns = (scope: Scope) => at.ask('workshop.undoState', { workshopId, scope })
    const nothing = { undo: null, redo: null }
    for (const scope of [boardScope(boardId), 'agenda', 'people'] as const) {
      expect(await turns(scope)).toEqual(nothing)
    }
    await at.host.close()
    at = await hostAtWork(dataDir)
    expect(await turns(boardScope(boardId))).toEqual(nothing)
    expect(tablesFrom({ board: await boards() }).board.has(boardId)).toBe(true)
  })

  it('is refused for a template or a group that is not there', async () => {
    for (const owner of [
      { templateId: newId(), groupId: null },
      { templateId, groupId: newId() },
    ]) {
      const answer = await at.call('board.open', { workshopId, ...owner })
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
    }
    expect(await boards()).toHaveLength(1)
  })
})
