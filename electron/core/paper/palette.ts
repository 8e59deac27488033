import type { NoteColour } from '../board/row.ts'
import type { Colour } from './page-model.ts'

/** The light theme's colours as they go on paper. */
export const ink: Colour = '#1d1b17'
export const ink2: Colour = '#5a554b'
export const ink3: Colour = '#8a8375'
export const surface: Colour = '#fffdf9'
export const ground: Colour = '#f7f5f0'
export const line: Colour = '#e0dbcf'
export const lineStrong: Colour = '#c9c2b2'
export const accent: Colour = '#0b5d5a'
export const danger: Colour = '#b3341e'

/** Paper of a note and its edge; the edge keeps notes apart in greyscale. */
export const notePapers: Readonly<
  Record<NoteColour, { readonly fill: Colour; readonly edge: Colour }>
> = {
  sun: { fill: '#f7e6a6', edge: '#d9bf62' },
  coral: { fill: '#f4c6b1', edge: '#d59578' },
  mint: { fill: '#c6e0cd', edge: '#8fb69b' },
  sky: { fill: '#c5d9ea', edge: '#8fadc8' },
  lilac: { fill: '#dbcfe9', edge: '#b09bcb' },
  paper: { fill: '#ffffff', edge: '#c9c2b2' },
}
