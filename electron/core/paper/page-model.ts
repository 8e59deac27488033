import type { Language } from '../text/language.ts'
import type { EpochMs } from '../base/ids.ts'

/** `#rrggbb`. */
export type Colour = `#${string}`

export type Weight = 'regular' | 'bold'

/** A step of a drawn path; all numbers are points on the page. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'close' }

export type Stroke = {
  readonly colour: Colour
  readonly width: number
  /** Lengths drawn and left out, by turns. */
  readonly dash?: readonly number[]
}

type Painted = { readonly fill?: Colour; readonly stroke?: Stroke }

export type RectMark = Painted & {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export type PathMark = Painted & { readonly kind: 'path'; readonly steps: readonly PathStep[] }

export type Lettering = {
  readonly text: string
  readonly weight: Weight
  readonly colour: Colour
  readonly maxSize: number
  readonly minSize: number
}

/** Text in a box: as large as fits between the two sizes, cut with … where it cannot fit. */
export type TextMark = Lettering & {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A second text right below the first, in the room that is left. */
  readonly below?: Lettering
  readonly align: 'left' | 'centre' | 'right'
  readonly valign: 'top' | 'middle' | 'bottom'
}

export type Mark =
  | RectMark
  | PathMark
  | TextMark
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly stroke: Stroke }
  | (Painted & { readonly kind: 'circle'; readonly centre: Point; readonly radius: number })

export type Point = { readonly x: number; readonly y: number }

/** One page, drawn in the order of its marks. Points (1/72 inch), origin top left, y down. */
export type Page = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** What a file says about itself. */
export type PaperFacts = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: Language
  /** Fixed by the caller, so that the same map gives the same bytes. */
  readonly createdMs: EpochMs
}
