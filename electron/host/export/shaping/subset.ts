import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const NO_HINTING = 1
const RETAIN_GLYPH_IDS = 2
/** Keeps the box that stands for a missing letter. */
const NOTDEF_OUTLINE = 64
const DROP_TABLES = 3
const READ_ONLY = 1
/** Layout is done before the subset is cut, so these tables only cost room. */
const unused = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'vhea', 'vmtx', 'VORG', 'DSIG', 'BASE']

type Call = (...args: number[]) => number
type Exports = { readonly memory: { readonly buffer: ArrayBuffer } } & Readonly<
  Record<string, Call>
>

/** The part of the runtime's WebAssembly that is used here; Node's types leave it to the DOM's. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: object } }>
}

export type Subsetter = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array

/** Loads hb-subset: cuts a font to the glyphs used and keeps their numbers. */
export async function openSubsetter(): Promise<Subsetter> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(path), {})
  const hb = instance.exports as unknown as Exports
  hb['_initialize']?.()
  return (font, glyphs) => subset(hb, font, glyphs)
}

function subset(hb: Exports, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const call = (name: string, ...args: number[]) => {
    const run = hb[name]
    if (!run) throw new Error(`hb-subset has no ${name}`)
    return run(...args)
  }
  const at = call('malloc', font.length)
  new Uint8Array(hb.memory.buffer).set(font, at)
  const blob = call('hb_blob_create', at, font.length, READ_ONLY, 0, 0)
  const face = call('hb_face_create', blob, 0)
  const input = call('hb_subset_input_create_or_fail')
  const wanted = call('hb_subset_input_glyph_set', input)
  for (const glyph of glyphs) call('hb_set_add', wanted, glyph)
  const dropped = call('hb_subset_input_set', input, DROP_TABLES)
  for (const table of unused) call('hb_set_add', dropped, tagOf(table))
  call('hb_subset_input_set_flags', input, NO_HINTING | RETAIN_GLYPH_IDS | NOTDEF_OUTLINE)
  const cut = call('hb_subset_or_fail', face, input)
  if (cut === 0) throw new Error('hb-subset refused the font')
  const result = call('hb_face_reference_blob', cut)
  const start = call('hb_blob_get_data', result, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(
    start,
    start + call('hb_blob_get_length', result),
  )
  call('hb_subset_input_destroy', input)
  for (const one of [result, blob]) call('hb_blob_destroy', one)
  for (const one of [cut, face]) call('hb_face_destroy', one)
  call('free', at)
  return bytes
}

const tagOf = (table: string) => [...table].reduce((tag, c) => (tag << 8) | c.charCodeAt(0), 0)
