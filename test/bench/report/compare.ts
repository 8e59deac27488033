import type { BoardCost } from '../measure/measure-board.ts'
import { median } from '../measure/statistics.ts'
import { figures, type Figure } from './figures.ts'
import { goalFor, type Goal } from './goals.ts'

/** One page measured once. */
export type Cell = {
  readonly cost: BoardCost
  readonly board: string
  readonly noteCount: number
  readonly repetition: number
}

export type Comparison = {
  readonly figure: Figure
  readonly goal: Goal | null
  /** Medians by board. */
  readonly medians: ReadonlyMap<string, number>
  /** Null where one of the two was not measured. */
  readonly ofLimit: number | null
  readonly ofPeer: number | null
  /** Null without a goal, or where what it compares with was not measured. */
  readonly isReached: boolean | null
}

/** Ours against the limit and the best peer, for boards of this size; ratios are taken within a repetition. */
export function compare(cells: readonly Cell[], noteCount: number): readonly Comparison[] {
  const own = cells.filter((cell) => cell.noteCount === noteCount)
  return figures.flatMap((figure) => {
    const medians = mediansOf(own, figure)
    if (medians.size === 0) return []
    const goal = goalFor(figure.name, noteCount)
    const ofLimit = ratio(own, figure, (board) => board === 'limit')
    const ofPeer = ratio(own, figure, (board) => board !== 'limit' && board !== 'ours')
    const ours = medians.get('ours')
    return [
      {
        figure,
        goal,
        medians,
        ofLimit,
        ofPeer,
        isReached: reached(goal, { ours, ofLimit, ofPeer }),
      },
    ]
  })
}

function mediansOf(cells: readonly Cell[], { of }: Figure): ReadonlyMap<string, number> {
  const values = Map.groupBy(cells, ({ board }) => board)
  return new Map(
    [...values].flatMap(([board, list]) => {
      const known = list.flatMap(({ cost }) => of(cost) ?? [])
      return known.length === 0 ? [] : [[board, median(known)] as const]
    }),
  )
}

/** Ours divided by the least of the others, in each repetition; the median of these. */
function ratio(
  cells: readonly Cell[],
  { of }: Figure,
  isOther: (board: string) => boolean,
): number | null {
  const ratios = [...Map.groupBy(cells, ({ repetition }) => repetition).values()].flatMap(
    (list) => {
      const ours = list
        .filter(({ board }) => board === 'ours')
        .flatMap(({ cost }) => of(cost) ?? [])
      const others = list
        .filter(({ board }) => isOther(board))
        .flatMap(({ cost }) => of(cost) ?? [])
      const least = Math.min(...others)
      return ours[0] === undefined || !(least > 0) || least === Infinity ? [] : [ours[0] / least]
    },
  )
  return ratios.length === 0 ? null : median(ratios)
}

type Measured = {
  readonly ours: number | undefined
  readonly ofLimit: number | null
  readonly ofPeer: number | null
}

function reached(goal: Goal | null, { ours, ofLimit, ofPeer }: Measured): boolean | null {
  if (goal === null || ours === undefined) return null
  const parts = [
    [ours, goal.most],
    [ofLimit, goal.ofLimit],
    [ofPeer, goal.ofPeer],
  ] as const
  const known = parts.filter(([value, most]) => value !== null && most !== undefined)
  return known.length === 0 ? null : known.every(([value, most]) => Number(value) <= Number(most))
}
