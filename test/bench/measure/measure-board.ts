import { dragNote, dragTarget, panBoard, settled, zoomBoard, type Drag } from './gestures.ts'
import { counters, measured, type StepCost } from './lock-step.ts'
import { ask, askAbout, openBrowser, showBoard, type OpenBoard } from './open-board.ts'
import { median } from './statistics.ts'

export type DragCost = StepCost & { readonly pickUp: number; readonly drop: number }

/** What one page costs with so many notes, all in milliseconds, the heap in MiB. */
export type BoardCost = {
  readonly load: { readonly wall: number; readonly task: number }
  readonly heapMiB: number
  readonly idle: StepCost
  readonly drag: DragCost
  readonly pan: StepCost
  readonly zoom: StepCost
  readonly selectAll: { readonly task: number }
  readonly moveAll: DragCost
  readonly add: { readonly wall: number; readonly task: number }
  /** At 100 %, where most notes are out of view; measured on large boards only. */
  readonly near: { readonly drag: DragCost; readonly pan: StepCost } | null
}

export type BoardResult = {
  /** Null for a page that broke on the way. */
  readonly cost: BoardCost | null
  /** Gestures that did not do what they should; such a page is not fast, it is broken. */
  readonly faults: readonly string[]
}

const many = 60
const few = 30

/** Measures one page in a browser of its own. */
export async function measureBoard(pageUrl: string, noteCount: number): Promise<BoardResult> {
  const at = await openBrowser()
  try {
    await at.page.goto(new URL('/blank', pageUrl).href)
    return await measureIn(at, `${pageUrl}?n=${noteCount}`, noteCount)
  } catch (error) {
    return { cost: null, faults: [...at.errors, String(error)] }
  } finally {
    await at.close()
  }
}

async function measureIn(at: OpenBoard, url: string, noteCount: number): Promise<BoardResult> {
  const faults: string[] = []
  const gesture = gestureChecks(at, faults)
  const wall = await showBoard(at, url)
  const load = { wall, task: (await counters(at)).task }
  await at.page.waitForTimeout(600)
  await at.cdp.send('HeapProfiler.collectGarbage')
  const { heapMiB } = await counters(at)
  const steps = measured(at)
  const idle = await steps(20, () => Promise.resolve())

  await gesture.drag('a first drag', 10)
  const drag = await gesture.drag('the drag of a note', many)
  await clearSelection(at)
  await panBoard(at, 6, steps)
  const pan = await gesture.unwritten('panning', () => panBoard(at, few, steps))
  await look(at, 'fit')
  await zoomBoard(at, 6, steps)
  const zoom = await gesture.unwritten('zooming', () => zoomBoard(at, few, steps))
  await look(at, 'fit')
  const near = noteCount < 2000 ? null : await measureNear(at, gesture)
  const selectAll = await gesture.unwritten('selecting all', () => measureSelectAll(at, faults))
  const moveAll = await gesture.drag('moving all', few)
  await clearSelection(at)
  await look(at, 'fit')
  const add = await measureAdd(at, gesture, faults)
  const count = await ask(at, (bench) => bench.count())
  if (count !== noteCount + added) faults.push(`${count} notes, not ${noteCount + added}`)
  faults.push(...at.errors)
  return { cost: { load, heapMiB, idle, drag, pan, zoom, selectAll, moveAll, add, near }, faults }
}

type Checks = ReturnType<typeof gestureChecks>

function gestureChecks(at: OpenBoard, faults: string[]) {
  const writes = () => ask(at, (bench) => bench.writes())
  async function writing<T>(name: string, edits: number, gesture: () => Promise<T>): Promise<T> {
    const before = await writes()
    const outcome = await gesture()
    const after = await writes()
    if (before === null || after === null) return outcome
    const made = after.edits - before.edits
    if (made !== edits || after.messages - before.messages > edits)
      faults.push(`${name} sent ${made} edits, not ${edits}`)
    return outcome
  }
  return {
    /** A gesture that must change nothing. */
    unwritten: <T>(name: string, gesture: () => Promise<T>) => writing(name, 0, gesture),
    /** A gesture that must be one edit in one message. */
    written: <T>(name: string, gesture: () => Promise<T>) => writing(name, 1, gesture),
    /** A drag: one edit, and the note lies where it was put. */
    drag: (name: string, count: number) =>
      writing(name, 1, async () => {
        const { cost, moved } = await measureDrag(at, count)
        if (isAstray(moved)) faults.push(`${name} ended at ${format(moved)}`)
        return cost
      }),
  }
}

async function measureDrag(at: OpenBoard, count: number) {
  const task = new Map<string, number>()
  const note = async (moment: string) => void task.set(moment, (await counters(at)).task)
  const { steps, moved } = await dragNote(at, count, measured(at), { at: note })
  const between = (from: string, to: string) => (task.get(to) ?? 0) - (task.get(from) ?? 0)
  const cost = { ...steps, pickUp: between('begin', 'held'), drop: between('end', 'done') }
  return { cost, moved }
}

async function measureNear(at: OpenBoard, gesture: Checks) {
  await look(at, 'one')
  const drag = await gesture.drag('the drag at 100 %', few)
  await clearSelection(at)
  const pan = await gesture.unwritten('panning at 100 %', () => panBoard(at, few, measured(at)))
  await look(at, 'fit')
  return { drag, pan }
}

async function measureSelectAll(at: OpenBoard, faults: string[]) {
  const before = await counters(at)
  await ask(at, (bench) => {
    bench.selectAll()
    return bench.frames2()
  })
  const { task } = await counters(at)
  const [selected, count] = await ask(at, (bench) => [bench.selectedCount(), bench.count()])
  if (selected !== count) faults.push(`${selected} of ${count} notes are selected`)
  return { task: task - before.task }
}

const added = 6

/** The first one warms up and does not count. */
async function measureAdd(at: OpenBoard, gesture: Checks, faults: string[]) {
  const samples: { readonly wall: number; readonly task: number }[] = []
  for (let time = 0; time < added; time++) {
    const before = await counters(at)
    const { ms, id } = await gesture.written('adding a note', async () => {
      const made = await ask(at, (bench) => bench.addAndWait())
      await settled(at)
      return made
    })
    const { task } = await counters(at)
    samples.push({ wall: ms, task: task - before.task })
    const [text, wanted] = await askAbout(at, id, (bench, note) => [
      bench.textOf(note),
      bench.newText,
    ])
    if (text !== wanted) faults.push(`the new note says “${text}”, not “${wanted}”`)
  }
  const counted = samples.slice(1)
  return {
    wall: median(counted.map((one) => one.wall)),
    task: median(counted.map((one) => one.task)),
  }
}

async function look(at: OpenBoard, place: 'fit' | 'one'): Promise<void> {
  await at.page.waitForTimeout(300)
  await askAbout(at, place, (bench, to) => void bench.setCamera(to))
  await at.page.waitForTimeout(300)
}

async function clearSelection(at: OpenBoard): Promise<void> {
  await ask(at, (bench) => void bench.clearSelection())
  await settled(at)
}

const isAstray = (moved: Drag<unknown>['moved']) =>
  Math.abs(moved.x - dragTarget.x) > 12 || Math.abs(moved.y - dragTarget.y) > 12
const format = ({ x, y }: Drag<unknown>['moved']) => `${x.toFixed(1)}, ${y.toFixed(1)} px`
