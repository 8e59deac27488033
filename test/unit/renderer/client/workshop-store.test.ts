import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankPerson } from '../../../../electron/core/people/blank-person.ts'
import type { FeedEvent } from '../../../../electron/core/contract/feed.ts'
import type { WireResult } from '../../../../electron/core/contract/wire.ts'
import type { Edit, SentEdit } from '../../../../electron/core/workshop/edit.ts'
import { recordsOf } from '../../../../electron/core/workshop/tables.ts'
import { createHostClient } from '../../../../renderer/client/host-client.ts'
import { createHostLine } from '../../../../renderer/client/host-line.ts'
import { saveStateOf } from '../../../../renderer/client/save-state.ts'
import { createWorkshopStore } from '../../../../renderer/client/workshop-store.ts'
import { outboxOf } from '../../../../renderer/client/workshop-state.ts'
import { bareWorkshop, createFakeHost, type FakeHost } from './fake-host.ts'
import { calm, createLossyNetwork, settled, type LossyNetwork } from './lossy-network.ts'
import { scopeOfEdits } from '../../../helpers/sent-edits.ts'

const workshopId = '01900000-0000-7000-8000-000000000000'
const idOf = (owner: number, number: number) =>
  `0190000${owner}-0000-7000-8000-${String(number).padStart(12, '0')}`

function createWindow(network: LossyNetwork, owner: number) {
  let ids = 0
  const line = createHostLine({
    openChannel: network.openChannel,
    waitMs: network.waitMs,
    chance: () => 0.5,
  })
  const store = createWorkshopStore({
    client: createHostClient(line),
    workshopId,
    newId: () => idOf(owner, ++ids),
    now: () => 1_000,
    waitMs: network.waitMs,
  })
  const letGo = store.start()
  return { store, line, letGo }
}

const shownBy = (window: ReturnType<typeof createWindow>) =>
  recordsOf(window.store.getState().workshop.tables)
const saveState = ({ store, line }: ReturnType<typeof createWindow>) =>
  saveStateOf(store.getState().workshop, line.state())

const person = (id: string, name: string): Edit => ({
  kind: 'person.add',
  record: {
    id,
    rank: 'a0',
    ...blankPerson,
    name,
  },
})
const rename = (name: string): Edit => ({ kind: 'workshop.edit', id: workshopId, fields: { name } })

describe('createWorkshopStore', () => {
  it('shows an edit at once and calls it saved only once the host has committed it', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    expect(saveState(window)).toBe('saved')

    const { committed: result } = change(window, rename('Retention'))
    expect(shownBy(window).workshop[0]?.name).toBe('Retention')
    expect(saveState(window)).toBe('saving')
    await settled()
    network.dropAll()
    await settled()
    expect(saveState(window)).toBe('offline')
    expect(shownBy(window).workshop[0]?.name).toBe('Retention')

    await calm(network)
    expect(saveState(window)).toBe('saved')
    expect(await result).toMatchObject({ kind: 'committed', seq: 1 })
    expect(host.log).toHaveLength(1)
  })

  it('does not make an edit twice whose acknowledgement was lost', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    change(window, person(idOf(9, 1), 'Sok'))
    await settled()
    network.move(0, false)
    expect(host.log).toHaveLength(1)
    network.dropAll()
    await calm(network)
    expect(host.log).toHaveLength(1)
    expect(saveState(window)).toBe('saved')
    expect(shownBy(window)).toEqual(recordsOf(host.tables()))
  })

  it('takes back a refused edit and says so until it was seen', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    const { committed: result } = change(window, { kind: 'person.remove', id: idOf(9, 9) })
    await calm(network)
    expect(await result).toMatchObject({ kind: 'refused', reason: 'not-found' })
    expect(saveState(window)).toBe('refused')
    window.store.seeRefusals()
    expect(saveState(window)).toBe('saved')
  })

  it('opens the workshop again where the feed has a gap', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    host.unheard([sent(7, person(idOf(9, 1), 'Sok'))])
    host.call('workshop.edit', { edits: [sent(8, rename('Retention'))] })
    await calm(network)
    expect(shownBy(window)).toEqual(recordsOf(host.tables()))
  })

  it('takes in what it heard while the workshop was being opened', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const feeds = new Set<(event: FeedEvent) => void>()
    const asked: ((result: WireResult) => void)[] = []
    const store = createWorkshopStore({
      client: createHostClient({
        state: () => 'open',
        onState: () => () => undefined,
        onFeed: (listener) => {
          feeds.add(listener)
          return () => undefined
        },
        ask: () => new Promise((resolve) => asked.push(resolve)),
        close: () => undefined,
      }),
      workshopId,
      newId: () => idOf(1, 1),
      now: () => 1_000,
      waitMs: async () => undefined,
    })
    store.start()
    const snapshot = host.call('workshop.open', {})
    host.subscribe((event) => feeds.forEach((hear) => hear(event)))
    host.call('workshop.edit', { edits: [sent(8, rename('Retention'))] })
    asked[0]?.(snapshot)
    await settled()
    expect(store.getState().workshop.tables.workshop.get(workshopId)?.name).toBe('Retention')
  })

  it('shows what a restored backup holds, even where its log is shorter', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    change(window, person(idOf(9, 1), 'Sok'))
    await calm(network)
    host.log.length = 0
    host.replace(bareWorkshop(workshopId))
    await calm(network)
    expect(shownBy(window).person).toEqual([])
    expect(saveState(window)).toBe('saved')
  })

  it('lets go of a workshop only after the last edit is acknowledged', async () => {
    const host = createFakeHost(workshopId, bareWorkshop(workshopId))
    const network = createLossyNetwork(host)
    const window = createWindow(network, 1)
    await calm(network)
    change(window, rename('Retention'))
    window.letGo()
    network.dropAll()
    await calm(network)
    expect(host.log).toHaveLength(1)
  })
})

const ofEdit = (edit: Edit) => ({ scope: scopeOfEdits([edit]), edits: [edit] })
const sent = (owner: number, edit: Edit): SentEdit => ({
  ...{ id: idOf(owner, 1), gesture: idOf(owner, 2) },
  ...ofEdit(edit),
})
const change = ({ store }: ReturnType<typeof createWindow>, edit: Edit) =>
  store.change(ofEdit(edit))

type Step =
  | { readonly kind: 'edit'; readonly window: number; readonly edit: Edit }
  | { readonly kind: 'move'; readonly choice: number; readonly twice: boolean }
  | { readonly kind: 'drop'; readonly choice: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'wake' }

const someId = fc.integer({ min: 1, max: 4 }).map((number) => idOf(9, number))
const someName = fc.constantFrom('Sok', 'សុខ', '王芳', '')
const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(someId, someName).map(([id, name]) => person(id, name)),
  fc
    .tuple(someId, someName)
    .map(([id, name]): Edit => ({ kind: 'person.edit', id, fields: { name } })),
  someId.map((id): Edit => ({ kind: 'person.remove', id })),
  someName.map(rename),
)
const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('edit'), window: fc.nat(1), edit: someEdit }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('move'), choice: fc.nat(5), twice: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop'), choice: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'restart' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'wake' }) },
)

describe('createWorkshopStore on a lossy wire', () => {
  it('ends with what the host has, and makes no edit twice, whatever is lost', async () => {
    await fc.assert(fc.asyncProperty(fc.array(someStep, { maxLength: 60 }), survives), {
      numRuns: 300,
    })
  })
})

async function survives(steps: readonly Step[]) {
  const host = createFakeHost(workshopId, bareWorkshop(workshopId))
  const network = createLossyNetwork(host)
  const windows = [createWindow(network, 1), createWindow(network, 2)] as const
  const made: [string[], string[]] = [[], []]
  const results: Promise<unknown>[] = []
  await settled()
  for (const step of steps) {
    if (step.kind === 'edit') {
      const { store } = windows[step.window === 0 ? 0 : 1]
      results.push(store.change(ofEdit(step.edit)).committed)
      made[step.window === 0 ? 0 : 1].push(lastMadeBy(windows[step.window === 0 ? 0 : 1]))
    } else act(network, step)
    await settled()
    for (const [at, window] of windows.entries()) tellsTheTruth(window, made[at] ?? [], host)
  }
  await calm(network)
  await Promise.all(results)
  const committed = host.log.map((entry) => entry.editId)
  expect(new Set(committed).size).toBe(committed.length)
  for (const [at, window] of windows.entries()) {
    expect(shownBy(window)).toEqual(recordsOf(host.tables()))
    expect(outboxOf(window.store.getState().workshop)).toEqual([])
    const mine = committed.filter((id) => made[at]?.includes(id))
    expect(mine).toEqual(made[at]?.filter((id) => committed.includes(id)))
  }
}

function act(network: LossyNetwork, step: Exclude<Step, { kind: 'edit' }>) {
  if (step.kind === 'move') network.move(step.choice, step.twice)
  else if (step.kind === 'drop') network.dropOne(step.choice)
  else if (step.kind === 'restart') network.dropAll()
  else network.wake()
}

const lastMadeBy = ({ store }: ReturnType<typeof createWindow>) =>
  store.getState().workshop.pending.at(-1)?.sent.id ?? ''

/** A window that says “saved” has nothing that the host has not committed or refused. */
function tellsTheTruth(
  window: ReturnType<typeof createWindow>,
  made: readonly string[],
  host: FakeHost,
) {
  if (saveState(window) !== 'saved') return
  const known = new Set(host.log.map((entry) => entry.editId))
  const refused = new Set(window.store.getState().workshop.refused.map((one) => one.sent.id))
  expect(made.filter((id) => !known.has(id) && !refused.has(id))).toEqual([])
}
