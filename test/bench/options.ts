import { parseArgs } from 'node:util'
import { CannotDo } from '../../build/bootstrap/say.mjs'

export type BenchOptions = {
  readonly noteCounts: readonly number[]
  readonly repetitions: number
  readonly boards: readonly string[]
}

export const ownBoards = ['limit', 'ours'] as const
export const peerBoards = ['tldraw', 'excalidraw'] as const
const allBoards: readonly string[] = [...ownBoards, ...peerBoards]

/** What is to be measured: `--n 500,2000 --reps 3 --peers limit,ours,tldraw,excalidraw`. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string', default: '500,2000' },
      reps: { type: 'string', default: '3' },
      peers: { type: 'string', default: allBoards.join(',') },
    },
  })
  const boards = values.peers.split(',')
  const unknown = boards.find((board) => !allBoards.includes(board))
  if (unknown !== undefined)
    throw new CannotDo(`"${unknown}" is no board; there are: ${allBoards.join(', ')}.`)
  const noteCounts = values.n.split(',').map((text) => wholeNumber(text, 2000))
  return { noteCounts, repetitions: wholeNumber(values.reps, 100), boards }
}

function wholeNumber(text: string, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw new CannotDo(`"${text}" is no whole number from 1 to ${most}.`)
}
