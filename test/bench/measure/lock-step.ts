import type { Steps } from './gestures.ts'
import { ask, type OpenBoard } from './open-board.ts'
import { median, quantile } from './statistics.ts'

/** Processor time of the page's main thread, milliseconds a step; two frames and the probe included. */
export type StepCost = {
  readonly p50: number
  readonly p95: number
  readonly max: number
  readonly script: number
  readonly styleAndLayout: number
  /** Steps that took more than one frame of 60 Hz has. */
  readonly over16: number
  readonly wall: number
}

/** The counters of the page's main thread, in milliseconds, and of its heap, in MiB. */
export type Counters = {
  readonly task: number
  readonly script: number
  readonly styleAndLayout: number
  readonly heapMiB: number
}

export async function counters({ cdp }: OpenBoard): Promise<Counters> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    styleAndLayout: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
    heapMiB: value('JSHeapUsedSize') / 2 ** 20,
  }
}

/** One input, two painted frames, the counters read: each step is a sample. */
export const measured =
  (at: OpenBoard): Steps<StepCost> =>
  async (count, input) => {
    const samples: (Counters & { readonly wall: number })[] = []
    let before = await counters(at)
    for (let step = 0; step < count; step++) {
      const startMs = performance.now()
      await input(step)
      await ask(at, (bench) => bench.frames2())
      const after = await counters(at)
      samples.push({ ...difference(before, after), wall: performance.now() - startMs })
      before = after
    }
    const all = (name: keyof (typeof samples)[number]) => samples.map((one) => one[name])
    return {
      p50: median(all('task')),
      p95: quantile(all('task'), 0.95),
      max: Math.max(...all('task')),
      script: median(all('script')),
      styleAndLayout: median(all('styleAndLayout')),
      over16: samples.filter(({ task }) => task > 16.7).length,
      wall: median(all('wall')),
    }
  }

export function difference(before: Counters, after: Counters): Counters {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    styleAndLayout: after.styleAndLayout - before.styleAndLayout,
    heapMiB: after.heapMiB,
  }
}
