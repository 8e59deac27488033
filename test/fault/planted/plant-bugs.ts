import type { NamedTest, Plant } from './plant.ts'
import { plants } from './plants.ts'
import { runNamedTests, type Colour } from './run-named-test.ts'
import { SourceCopy } from './source-copy.ts'

/** What came of one planted bug: its test must be green without it and red with it. */
export type PlantOutcome = {
  readonly bug: string
  readonly test: string
  readonly without: Colour
  readonly with: Colour
  readonly tookMs: number
}

export const isCaught = (outcome: PlantOutcome): boolean =>
  outcome.without === 'green' && outcome.with === 'red'

/** Plants the chosen bugs, one after the other in each of two copies of the sources. */
export async function plantBugs(
  chosen: readonly Plant[] = plants,
): Promise<readonly PlantOutcome[]> {
  const copies = [new SourceCopy(), new SourceCopy()]
  try {
    // A patch that no longer fits its source is found before anything runs.
    for (const plant of plants) copies[0]?.plant(plant.patches)()
    const without = await unplanted(copies, chosen)
    const waiting = [...chosen]
    const outcomes = new Map<Plant, PlantOutcome>()
    const work = async (copy: SourceCopy) => {
      for (let plant = waiting.shift(); plant !== undefined; plant = waiting.shift()) {
        const before = without.get(plant.test) ?? 'not-run'
        outcomes.set(plant, await plantOne(copy, plant, before))
      }
    }
    await allDone(copies.map(work))
    return chosen.flatMap((plant) => outcomes.get(plant) ?? [])
  } finally {
    for (const copy of copies) copy.remove()
  }
}

/** All the named tests on the sources as they are, a project at a time. */
async function unplanted(copies: readonly SourceCopy[], chosen: readonly Plant[]) {
  const colours = new Map<NamedTest, Colour>()
  const projects = [...new Set(chosen.map((plant) => plant.test.project))]
  const work = async ({ dir }: SourceCopy) => {
    for (let project = projects.shift(); project !== undefined; project = projects.shift()) {
      const tests = chosen.map((plant) => plant.test).filter((test) => test.project === project)
      for (const [test, colour] of await runNamedTests(dir, tests)) colours.set(test, colour)
    }
  }
  await allDone(copies.map(work))
  return colours
}

async function plantOne(copy: SourceCopy, plant: Plant, without: Colour): Promise<PlantOutcome> {
  const { bug, patches, test } = plant
  const startedMs = performance.now()
  const takeOut = copy.plant(patches)
  try {
    const found = (await runNamedTests(copy.dir, [test])).get(test) ?? 'not-run'
    const tookMs = performance.now() - startedMs
    return { bug, test: `${test.file}: ${test.name}`, without, with: found, tookMs }
  } finally {
    takeOut()
  }
}

/** Waits for all of them, so that nobody works in a copy that is being removed. */
async function allDone(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
