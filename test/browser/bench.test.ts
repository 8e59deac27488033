import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPages } from '../bench/make/bench-pages.ts'
import { serve } from '../bench/make/serve.ts'
import {
  dragNote,
  dragTarget,
  inLockStep,
  panBoard,
  settled,
  zoomBoard,
} from '../bench/measure/gestures.ts'
import {
  ask,
  askAbout,
  openBrowser,
  showBoard,
  type OpenBoard,
} from '../bench/measure/open-board.ts'
import { telling } from '../helpers/long-run.ts'

const noteCount = 50

describe.each(telling(['ours', 'limit'], 1))('the benchmark’s page “%s”', (name) => {
  let server: Awaited<ReturnType<typeof serve>>
  let at: OpenBoard

  beforeAll(async () => {
    server = await serve(await ownPages())
    at = await openBrowser()
    await showBoard(at, `${server.url}/${name}.html?n=${noteCount}`)
  })
  afterAll(async () => {
    expect(at.errors).toEqual([])
    await at.close()
    await server.close()
  })

  /** Edits sent by a gesture, and the messages they went in; null for a page without a host. */
  async function sentBy(gesture: () => Promise<unknown>) {
    const before = await ask(at, (bench) => bench.writes())
    await gesture()
    const after = await ask(at, (bench) => bench.writes())
    if (before === null || after === null) return null
    return { edits: after.edits - before.edits, messages: after.messages - before.messages }
  }
  const oneEdit = name === 'ours' ? { edits: 1, messages: 1 } : null
  const noEdit = name === 'ours' ? { edits: 0, messages: 0 } : null
  const isLanded = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - dragTarget.x) < 12 && Math.abs(y - dragTarget.y) < 12

  async function dragsOnce() {
    let moved = { x: 0, y: 0 }
    const sent = await sentBy(async () => ({ moved } = await dragNote(at, 4, inLockStep(at))))
    expect(moved).toSatisfy(isLanded)
    expect(sent).toEqual(oneEdit)
  }

  it('shows all notes, each where it says it is', async () => {
    expect(await ask(at, (bench) => [bench.count(), bench.noteCount])).toEqual([50, 50])
    const { x, y } = await ask(at, (bench) => bench.center(7))
    const text = await ask(at, (bench) => bench.newText)
    const words = await at.page.evaluate(
      ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.textContent ?? '',
      [x, y],
    )
    expect(words).toMatch(/^#7 /)
    expect(text.length).toBeGreaterThan(30)
  })

  it('drags a note with one edit, and it lies where it was put', dragsOnce)

  it('pans and zooms without an edit', async () => {
    await ask(at, (bench) => void bench.clearSelection())
    const before = await ask(at, (bench) => bench.camera())
    expect(await sentBy(() => panBoard(at, 3, inLockStep(at)))).toEqual(noEdit)
    const panned = await ask(at, (bench) => bench.camera())
    expect(panned.x).not.toBe(before.x)
    expect(await sentBy(() => zoomBoard(at, 3, inLockStep(at)))).toEqual(noEdit)
    expect((await ask(at, (bench) => bench.camera())).zoom).not.toBe(panned.zoom)
    await ask(at, (bench) => void bench.setCamera('one'))
    expect((await ask(at, (bench) => bench.camera())).zoom).toBeCloseTo(1, 3)
    await ask(at, (bench) => void bench.setCamera('fit'))
  })

  it('selects all notes and moves them with one edit', async () => {
    await ask(at, (bench) => void bench.selectAll())
    await settled(at)
    expect(await ask(at, (bench) => bench.selectedCount())).toBe(noteCount)
    await dragsOnce()
    await ask(at, (bench) => void bench.clearSelection())
    expect(await ask(at, (bench) => bench.selectedCount())).toBe(0)
  })

  it('adds a note with its words, with one edit', async () => {
    let id = ''
    const sent = await sentBy(async () => {
      id = (await ask(at, (bench) => bench.addAndWait())).id
      await settled(at)
    })
    expect(sent).toEqual(oneEdit)
    expect(await ask(at, (bench) => bench.count())).toBe(noteCount + 1)
    const said = await askAbout(at, id, (bench, note) => [bench.textOf(note), bench.newText])
    expect(said[0]).toBe(said[1])
  })
})
