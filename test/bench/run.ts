// Measures our board against the limit and the peers, and prints how they compare.
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { projectDir } from '../../build/bootstrap/places.mjs'
import { CannotDo, say } from '../../build/bootstrap/say.mjs'
import { benchPages } from './make/bench-pages.ts'
import { measureBoard } from './measure/measure-board.ts'
import { benchOptions, type BenchOptions } from './options.ts'
import { compare, type Cell } from './report/compare.ts'
import { tableOf } from './report/table.ts'

try {
  process.exitCode = await bench(benchOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof CannotDo)) throw error
  say(error.message)
  process.exitCode = 1
}

async function bench(options: BenchOptions): Promise<number> {
  const pages = await benchPages(options)
  const cells: Cell[] = []
  let faultCount = 0
  try {
    for (let repetition = 0; repetition < options.repetitions; repetition++) {
      for (const noteCount of options.noteCounts) {
        // Every other time the other way round: what grows warm on the way evens out.
        const order = repetition % 2 === 0 ? pages.boards : pages.boards.toReversed()
        for (const board of order) {
          const { cost, faults } = await measureBoard(pages.urlOf(board), noteCount)
          if (cost !== null) cells.push({ cost, board, noteCount, repetition })
          tell(`${board}, ${noteCount} notes, ${repetition + 1}`, faults)
          faultCount += faults.length
        }
      }
    }
  } finally {
    await pages.close()
  }
  for (const noteCount of options.noteCounts)
    console.log(`\n${tableOf(noteCount, pages.boards, compare(cells, noteCount))}`)
  console.log(`\nProcessor time of the page's main thread; a step, a move: above the idle page.`)
  console.log(`Every figure: ${keep(cells)}`)
  return faultCount > 0 ? 1 : 0
}

function tell(what: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${what}`)
  for (const fault of faults) console.log(`    ${fault}`)
}

function keep(cells: readonly Cell[]): string {
  const dir = join(projectDir, 'out', 'bench')
  mkdirSync(dir, { recursive: true })
  const at = new Date().toISOString()
  const file = join(dir, `${at.replace(/\W/g, '-').slice(0, 19)}.json`)
  const [cpu] = os.cpus()
  const machine = { cpu: cpu?.model, cores: os.cpus().length, node: process.version }
  writeFileSync(file, `${JSON.stringify({ at, machine, cells }, null, 1)}\n`)
  return file
}
