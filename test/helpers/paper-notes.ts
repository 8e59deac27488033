import { spawnSync } from 'node:child_process'
import type { Box } from '../../electron/core/board/geometry.ts'
import type { Picture } from './read-pdf.ts'

/** A colour of the page model as red, green and blue. */
export const rgbOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

export type Pixel = { readonly x: number; readonly y: number }

/** How far two colours may be apart in each part and still be the same. */
const NEAR = 10

export function isColour(picture: Picture, { x, y }: Pixel, colour: string): boolean {
  const at = (Math.round(y) * picture.width + Math.round(x)) * 4
  return rgbOf(colour).every((part, i) => Math.abs(part - (picture.data[at + i] ?? -99)) <= NEAR)
}

export type Search = {
  readonly picture: Picture
  readonly box: Box
  /** The colour of the note's edge. */
  readonly edge: string
  /** How far from where it is expected an edge is looked for, pixels. */
  readonly within: number
  /** Where another note lies over this one. */
  readonly isCovered: (pixel: Pixel) => boolean
}

/** How far each side that can be seen lies from where it is expected, pixels; NaN where it is not there. */
export function sideOffsets(search: Search): readonly number[] {
  const { x, y, width, height } = search.box
  const along = [0.2, 0.35, 0.5, 0.65, 0.8]
  const sides = [
    { out: { x: -1, y: 0 }, spots: along.map((part) => ({ x, y: y + part * height })) },
    { out: { x: 1, y: 0 }, spots: along.map((part) => ({ x: x + width, y: y + part * height })) },
    { out: { x: 0, y: -1 }, spots: along.map((part) => ({ x: x + part * width, y })) },
    { out: { x: 0, y: 1 }, spots: along.map((part) => ({ x: x + part * width, y: y + height })) },
  ]
  return sides.flatMap(({ out, spots }) =>
    spots.filter((spot) => !search.isCovered(spot)).map((spot) => offsetAt(search, spot, out)),
  )
}

/** The middle of the stroke that crosses this line, from the inside outwards. */
function offsetAt({ picture, edge, within }: Search, spot: Pixel, out: Pixel): number {
  const hits: number[] = []
  for (let by = -within; by <= within; by += 0.5) {
    const pixel = { x: spot.x + by * out.x, y: spot.y + by * out.y }
    if (isColour(picture, pixel, edge)) hits.push(by)
  }
  return hits.length === 0 ? NaN : hits.reduce((sum, by) => sum + by, 0) / hits.length
}

/** Which of these colours most of a box has. */
export function commonColour(picture: Picture, box: Box, colours: readonly string[]): string {
  const counts = new Map(colours.map((colour) => [colour, 0]))
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const found = colours.find((colour) => isColour(picture, { x, y }, colour))
      if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most?.[0] ?? ''
}

/** The text that lies in a box of the first page, in points, in the order in which it was drawn. */
export function textIn(bytes: Uint8Array, { x, y, width, height }: Box): string {
  const crop = { x: Math.floor(x), y: Math.floor(y), W: Math.ceil(width), H: Math.ceil(height) }
  const args = Object.entries(crop).flatMap(([name, value]) => [`-${name}`, String(value)])
  const { stdout, status } = spawnSync(
    'pdftotext',
    ['-raw', '-enc', 'UTF-8', '-r', '72', ...args, '-', '-'],
    { input: bytes },
  )
  if (status !== 0) throw new Error('pdftotext failed')
  return stdout.toString('utf8')
}
