/** The board that every page of the benchmark shows: the same cells, the same notes, the same words. */

export const noteSize = 100
const pitch = 110
const cellMargin = 20
const rowCount = 6
/** Seven notes side by side: the most that a cell of a template has room for. */
const mostAcross = 7
/** Empty cells at the right and below: room for all notes to be moved together. */
const spare = { width: 400, height: 300 }

export const sheetColours = ['sun', 'sky', 'mint', 'lilac', 'coral'] as const
export type SheetColour = (typeof sheetColours)[number]
export const sheetHex = {
  sun: '#ffe89a',
  sky: '#b9dcff',
  mint: '#c2ecc0',
  lilac: '#dccbff',
  coral: '#ffd0a8',
} as const satisfies Record<SheetColour, string>

export type SheetCell = {
  readonly column: number
  readonly row: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type SheetNote = {
  readonly id: string
  readonly cell: SheetCell
  readonly x: number
  readonly y: number
  readonly text: string
  readonly colour: SheetColour
}
export type Sheet = {
  readonly columnWidths: readonly number[]
  readonly rowHeights: readonly number[]
  readonly cells: readonly SheetCell[]
  readonly notes: readonly SheetNote[]
  readonly width: number
  readonly height: number
}

/** The board with this many notes: 5 columns × 6 rows, more columns where their cells would burst. */
export function boardSheet(noteCount: number): Sheet {
  const columnCount = 5 * Math.ceil(noteCount / (5 * rowCount * mostAcross ** 2))
  const perCell = Math.ceil(noteCount / (columnCount * rowCount))
  const across = Math.ceil(Math.sqrt(perCell))
  const down = Math.ceil(perCell / across)
  const columnWidths = [...same(columnCount, across * pitch + cellMargin), spare.width]
  const rowHeights = [...same(rowCount, down * pitch + cellMargin), spare.height]
  const cells = cellsOf(columnWidths, rowHeights)
  const filled = cells.filter(({ column, row }) => column < columnCount && row < rowCount)
  const notes = Array.from({ length: noteCount }, (_, index) => {
    const cell = at(filled, index)
    const place = Math.floor(index / filled.length)
    return {
      id: `n${index}`,
      cell,
      x: cell.x + 15 + (place % across) * pitch,
      y: cell.y + 15 + Math.floor(place / across) * pitch,
      text: noteText(index),
      colour: at(sheetColours, index),
    }
  })
  return {
    columnWidths,
    rowHeights,
    cells,
    notes,
    width: sum(columnWidths),
    height: sum(rowHeights),
  }
}

/** What stands on a note: 36–42 characters, always the same for the same number. */
export function noteText(index: number): string {
  let text = `#${index}`
  let chance = (index * 7919 + 13) >>> 0
  while (text.length < 36) {
    chance = (Math.imul(chance, 1103515245) + 12345) >>> 0
    text += ` ${at(words, chance >>> 16)}`
  }
  return text.slice(0, 42).trim()
}

const words = (
  'customer waits for the email and calls support to ask about delivery status feels lost price ' +
  'unclear login fails again happy with quick reply cannot find button on mobile screen'
).split(' ')

function cellsOf(widths: readonly number[], heights: readonly number[]): readonly SheetCell[] {
  return heights.flatMap((height, row) =>
    widths.map((width, column) => ({
      column,
      row,
      x: sum(widths.slice(0, column)),
      y: sum(heights.slice(0, row)),
      width,
      height,
    })),
  )
}

/** Where the whole board, or its middle at 100 %, stands on a page: screen = board × zoom + x, y. */
export type SheetCamera = { readonly x: number; readonly y: number; readonly zoom: number }
export type CameraPlace = 'fit' | 'one'

export function sheetCamera(place: CameraPlace, { width, height }: Sheet): SheetCamera {
  const zoom = place === 'one' ? 1 : Math.min(innerWidth / width, innerHeight / height) * 0.95
  return { zoom, x: (innerWidth - width * zoom) / 2, y: (innerHeight - height * zoom) / 2 }
}

const same = (count: number, value: number) => Array.from({ length: count }, () => value)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
