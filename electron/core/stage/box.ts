/** A rectangle in screen points. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The area that two boxes share; 0 where they only touch. */
export function sharedArea(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, across) * Math.max(0, down)
}

/** The box moved, and where it must be shrunk, to lie wholly within an area. */
export function fitInto(box: Box, area: Box): Box {
  const width = Math.min(box.width, area.width)
  const height = Math.min(box.height, area.height)
  return {
    x: between(box.x, area.x, area.x + area.width - width),
    y: between(box.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

/** A box of at most this size in the middle of an area. */
export function centredIn(area: Box, size: Pick<Box, 'width' | 'height'>): Box {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  const x = Math.round(area.x + (area.width - width) / 2)
  const y = Math.round(area.y + (area.height - height) / 2)
  return fitInto({ x, y, width, height }, area)
}

const between = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most)
