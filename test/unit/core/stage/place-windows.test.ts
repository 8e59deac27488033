import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedArea, type Box } from '../../../../electron/core/stage/box.ts'
import {
  displaysBeside,
  findDisplay,
  type Display,
} from '../../../../electron/core/stage/displays.ts'
import {
  noMemory,
  placeWindows,
  smallestConsole,
  type WindowEvent,
  type WindowMemory,
  type WindowPlan,
} from '../../../../electron/core/stage/place-windows.ts'

const display = (id: number, label: string, bounds: Box, internal = false): Display => ({
  id,
  label,
  bounds,
  workArea: { ...bounds, height: bounds.height - 40 },
  internal,
})
const laptop = display(1, 'Built-in', { x: 0, y: 0, width: 1366, height: 768 }, true)
const projector = display(2, 'EPSON', { x: 1366, y: 0, width: 1920, height: 1080 })
const monitor = display(3, 'DELL', { x: -2560, y: 0, width: 2560, height: 1440 })
const changed = { kind: 'displays-changed' } as const

/** Plays events from the start and gives the last plan. */
function play(...steps: readonly (readonly [readonly Display[], WindowEvent?])[]) {
  let memory: WindowMemory = noMemory
  let plan: ReturnType<typeof placeWindows>['plan'] = null
  for (const [displays, event] of steps) {
    ;({ memory, plan } = placeWindows(displays, memory, event ?? changed))
  }
  return { plan, memory }
}
const onDisplay = ({ id, bounds }: Display) => ({ kind: 'display', displayId: id, box: bounds })

describe('placeWindows', () => {
  it('gives the second display to the stage, and the preview where there is none', () => {
    expect(play([[laptop, projector]]).plan).toEqual({
      console: { displayId: 1, box: { x: 0, y: 0, width: 1366, height: 728 } },
      stage: onDisplay(projector),
    })
    expect(play([[laptop]]).plan?.stage).toEqual({ kind: 'preview' })
  })

  it('goes to the preview when the projector is unplugged, and back by itself', () => {
    const unplugged = play([[laptop, projector]], [[laptop]])
    expect(unplugged.plan?.stage).toEqual({ kind: 'preview' })
    const [back, again] = [[laptop, projector], [laptop]] as const
    expect(play([back], [again], [back]).plan?.stage).toEqual(onDisplay(projector))
  })

  it('knows a projector by its name when it comes back under another id', () => {
    const renamed = { ...projector, id: 9 }
    const { plan } = play([[laptop, projector]], [[laptop]], [[laptop, monitor, renamed]])
    expect(plan?.stage).toEqual(onDisplay(renamed))
  })

  it('uses another display while the remembered one is away', () => {
    const steps = [[[laptop, projector]], [[laptop, monitor]]] as const
    expect(play(...steps).plan?.stage).toEqual(onDisplay(monitor))
    expect(play(...steps, [[laptop, monitor, projector]]).plan?.stage).toEqual(onDisplay(projector))
  })

  it('keeps the console off the projector as long as there is any other display', () => {
    const start = [[laptop, projector], { kind: 'console-moved', box: laptop.bounds }] as const
    expect(play(start, [[projector]]).plan).toMatchObject({
      console: { displayId: 2 },
      stage: { kind: 'preview' },
    })
    expect(play(start, [[projector, monitor]]).plan).toMatchObject({
      console: { displayId: 3 },
      stage: onDisplay(projector),
    })
    expect(play(start, [[projector]], [[laptop, projector]]).plan).toMatchObject({
      console: { displayId: 1 },
      stage: onDisplay(projector),
    })
  })

  it('lets console and stage change places', () => {
    const onto = {
      kind: 'console-moved',
      box: { x: 1500, y: 100, width: 1300, height: 700 },
    } as const
    expect(play([[laptop, projector]], [[laptop, projector], onto]).plan).toEqual({
      console: { displayId: 2, box: onto.box },
      stage: onDisplay(laptop),
    })
    const sent = { kind: 'stage-to', displayId: 1 } as const
    expect(play([[laptop, projector]], [[laptop, projector], sent]).plan).toMatchObject({
      console: { displayId: 2 },
      stage: onDisplay(laptop),
    })
  })

  it('covers the console only when asked, and only until a second display comes', () => {
    const here = { kind: 'present-here' } as const
    expect(play([[laptop], here]).plan?.stage).toMatchObject({ kind: 'here', displayId: 1 })
    expect(play([[laptop], { kind: 'stage-to', displayId: 1 }]).plan?.stage.kind).toBe('here')
    const { plan, memory } = play([[laptop], here], [[laptop, projector]])
    expect(plan?.stage).toEqual(onDisplay(projector))
    expect(placeWindows([laptop], memory, changed).plan?.stage).toEqual({ kind: 'preview' })
  })

  it('has a window of its own only when asked, where it was left, until a second display comes', () => {
    const moved = { kind: 'stage-moved', box: { x: 900, y: 600, width: 800, height: 450 } } as const
    const opened = play([[laptop], { kind: 'in-window' }])
    expect(opened.plan?.stage).toEqual({
      kind: 'window',
      displayId: 1,
      box: { x: 203, y: 94, width: 960, height: 540 },
    })
    const left = placeWindows([laptop], opened.memory, moved)
    expect(left.plan?.stage).toMatchObject({ box: { x: 566, y: 278, width: 800, height: 450 } })
    const plugged = placeWindows([laptop, projector], left.memory, changed)
    expect(plugged.plan?.stage).toEqual(onDisplay(projector))
    const again = placeWindows([laptop], plugged.memory, { kind: 'in-window' })
    expect(again.plan?.stage).toMatchObject({ kind: 'window', box: { x: 566, y: 278 } })
  })

  it('presents on the second display, or here where there is none', () => {
    const present = { kind: 'present' } as const
    const preview = { kind: 'preview' } as const
    expect(play([[laptop], present]).plan?.stage.kind).toBe('here')
    expect(
      play([[laptop, projector], preview], [[laptop, projector], present]).plan?.stage,
    ).toEqual(onDisplay(projector))
  })

  it.each(['present-here', 'in-window'] as const)(
    'leaves %s for the preview, and goes to a second display by itself',
    (kind) => {
      const { plan, memory } = play([[laptop], { kind }], [[laptop], { kind: 'leave' }])
      expect(plan?.stage).toEqual({ kind: 'preview' })
      const back = placeWindows([laptop, projector], memory, changed)
      expect(back.plan?.stage).toEqual(onDisplay(projector))
      expect(placeWindows([laptop, projector], back.memory, { kind: 'leave' })).toEqual(back)
    },
  )

  it('never makes the console too small where the display has room', () => {
    const box = { x: 40, y: 40, width: 300, height: 200 }
    const start = [[laptop], { kind: 'console-moved', box }] as const
    expect(play(start).plan?.console.box).toEqual({ x: 40, y: 40, ...smallestConsole })
  })

  it('stays in the preview when asked', () => {
    const preview = { kind: 'preview' } as const
    const { plan } = play([[laptop, projector], preview], [[laptop]], [[laptop, projector]])
    expect(plan?.stage).toEqual({ kind: 'preview' })
  })

  it('takes a mirrored display for the same', () => {
    const mirror = { ...projector, bounds: laptop.bounds, workArea: laptop.workArea }
    expect(play([[laptop, mirror]]).plan?.stage).toEqual({ kind: 'preview' })
  })

  it('leaves the windows alone while there is no display', () => {
    const { plan, memory } = play([[laptop, projector]], [[]])
    expect(plan).toBeNull()
    expect(placeWindows([laptop, projector], memory, changed).plan?.stage).toEqual(
      onDisplay(projector),
    )
  })

  it('keeps its promises through any sequence of displays and wishes', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { minLength: 1, maxLength: 12 }), (steps) => {
        let memory: WindowMemory = noMemory
        for (const { displays, event } of steps) {
          const placed = placeWindows(displays, memory, event)
          memory = placed.memory
          expect(placeWindows(displays, memory, changed)).toEqual(placed)
          if (placed.plan === null) expect(displays).toEqual([])
          else expectPromises(displays, placed.plan, memory)
        }
      }),
      { numRuns: 10_000, seed: 20261124 },
    )
  })
})

function expectPromises(displays: readonly Display[], plan: WindowPlan, memory: WindowMemory) {
  const { console, stage } = plan
  const on = displays.find(({ id }) => id === console.displayId)
  if (on === undefined) throw new Error('the console is nowhere')
  expect(console.box.width).toBeGreaterThanOrEqual(
    Math.min(smallestConsole.width, on.workArea.width),
  )
  expect(console.box.height).toBeGreaterThanOrEqual(
    Math.min(smallestConsole.height, on.workArea.height),
  )
  const consoleArea = console.box.width * console.box.height
  expect(consoleArea).toBeGreaterThan(0)
  expect(sharedArea(console.box, on.workArea)).toBe(consoleArea)
  if (stage.kind === 'here' || stage.kind === 'window') {
    expect(memory.wish).toBe(stage.kind)
    expect(stage.displayId).toBe(console.displayId)
    expect(displaysBeside(displays, on)).toEqual([])
    const area = stage.kind === 'here' ? on.bounds : on.workArea
    expect(sharedArea(stage.box, area)).toBe(stage.box.width * stage.box.height)
  }
  if (stage.kind === 'display') {
    expect(displays.find(({ id }) => id === stage.displayId)?.bounds).toEqual(stage.box)
    expect(sharedArea(stage.box, console.box)).toBe(0)
  }
  const remembered = findDisplay(displays, memory.stage)
  const besideConsole = displaysBeside(displays, on)
  if (memory.wish === 'display' && remembered && besideConsole.includes(remembered)) {
    expect(stage).toMatchObject({ kind: 'display', displayId: remembered.id })
    const unplugged = displays.filter((one) => one !== remembered)
    const between = placeWindows(unplugged, memory, changed).memory
    expect(placeWindows(displays, between, changed).plan).toEqual(plan)
  }
  const home = findDisplay(displays, memory.console?.display ?? null)
  if (home !== undefined) expect(on).toBe(home)
  else if (remembered && displaysBeside(displays, remembered).length > 0) {
    expect(on).not.toBe(remembered)
  }
}

const pool = [
  laptop,
  projector,
  monitor,
  { ...projector, id: 9 },
  display(4, '', { x: 0, y: -900, width: 1600, height: 900 }),
  display(5, 'Mirror', laptop.bounds),
  display(2, 'Other', { x: 1366, y: 0, width: 1280, height: 720 }),
]
const boxArbitrary = fc.record({
  x: fc.integer({ min: -3000, max: 4000 }),
  y: fc.integer({ min: -1500, max: 1500 }),
  width: fc.integer({ min: 300, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
})
const eventArbitrary: fc.Arbitrary<WindowEvent> = fc.oneof(
  fc
    .constantFrom('displays-changed', 'preview', 'present-here', 'in-window', 'present', 'leave')
    .map((kind) => ({ kind }) as const),
  boxArbitrary.map((box) => ({ kind: 'stage-moved', box }) as const),
  fc.integer({ min: 0, max: 10 }).map((displayId) => ({ kind: 'stage-to', displayId }) as const),
  boxArbitrary.map((box) => ({ kind: 'console-moved', box }) as const),
)
/** No two displays with one id; the projector is there once, under one of its ids. */
const stepArbitrary = fc.record({
  displays: fc
    .shuffledSubarray(pool)
    .map((list) =>
      list.filter(
        (one, index) =>
          list.findIndex(
            ({ id, label }) => id === one.id || (label === one.label && label !== ''),
          ) === index,
      ),
    ),
  event: eventArbitrary,
})
