/** Where a key acts: with which part of which window at hand. */
export type Surface =
  /** In every place of the console's window, also over an open board, and on the stage's window. */
  | 'everywhere'
  /** On the console and on the stage's window. */
  | 'room'
  | 'console'
  /** With a row of the agenda, or of the people, at hand. */
  | 'agenda'
  | 'people'
  /** With the card of a group at hand. */
  | 'groups'
  /** With what the lesson shows at hand, slide by slide. */
  | 'thumbs'
  | 'board-page'
  | 'board'
  /** In a note that is being typed. */
  | 'note'
  /** On the stage's own window only. */
  | 'stage'

/** A key, where it acts, and what it does there. */
export type KeyRow = {
  readonly surface: Surface
  readonly act: string
  /** As `isKey` reads them. */
  readonly keys: readonly string[]
  /** The line of the help sheet on which it stands; rows of one line stand together. */
  readonly line: { readonly group: SheetGroup; readonly words: string }
}

/** The parts of the help sheet, in order. */
export const sheetGroups = [
  'run',
  'stage',
  'agenda',
  'people',
  'everywhere',
  'boards',
  'board',
] as const
export type SheetGroup = (typeof sheetGroups)[number]

/** The surfaces whose keys act at once, by what has the focus: none of them may share a key. */
export const surfacesTogether = {
  console: ['everywhere', 'room', 'console'],
  agenda: ['everywhere', 'room', 'console', 'agenda'],
  people: ['everywhere', 'room', 'console', 'people'],
  groups: ['everywhere', 'room', 'console', 'groups'],
  thumbs: ['everywhere', 'room', 'console', 'thumbs'],
  board: ['everywhere', 'board-page', 'board'],
  note: ['note'],
  stage: ['everywhere', 'room', 'stage'],
} as const satisfies Record<string, readonly Surface[]>

const rows = (surface: Surface, group: SheetGroup, entries: readonly Entry[]): readonly KeyRow[] =>
  entries.map(([act, keys, words = act]) => ({ surface, act, keys, line: { group, words } }))

/** What it does, its keys, and its line of the sheet where that is another word. */
type Entry = readonly [act: string, keys: readonly string[], words?: string]

const oneToNine = [...'123456789']
const digits = (modifier: string) => oneToNine.map((digit) => `${modifier}+${digit}`)

const turns: readonly Entry[] = [
  ['undo', ['Mod+Z']],
  ['redo', ['Mod+Y', 'Mod+Shift+Z']],
]

/** Every key of the console, its boards and the stage. */
export const keyTable: readonly KeyRow[] = [
  ...rows('room', 'run', [['start-pause', ['Space'], 'startPause']]),
  ...rows('everywhere', 'run', [['forward', ['PageDown']]]),
  ...rows('room', 'run', [['next', ['N']]]),
  ...rows('everywhere', 'run', [['back', ['PageUp']]]),
  ...rows('room', 'run', [
    ['more', ['Plus', 'Equal'], 'minute'],
    ['less', ['Minus'], 'minute'],
    ['more-five', ['Shift+Plus', 'Shift+Equal'], 'five'],
    ['less-five', ['Shift+Minus'], 'five'],
  ]),
  ...rows('console', 'run', [
    ['reset', ['R']],
    ['mute', ['M']],
    ['energiser', ['W']],
    ['say-larger', ['Mod+Plus', 'Mod+Equal'], 'saySize'],
    ['say-smaller', ['Mod+Minus'], 'saySize'],
  ]),
  ...rows('thumbs', 'run', [['jump', oneToNine, 'thumb']]),
  ...rows('everywhere', 'stage', [['black', ['.']]]),
  ...rows('room', 'stage', [
    ['black', ['B']],
    ['freeze', ['F']],
    ['timer', ['T']],
    ['language', ['L']],
  ]),
  ...rows('everywhere', 'stage', [['present', ['F5']]]),
  ...rows('stage', 'stage', [
    ['leave', ['Escape']],
    ['back', ['ArrowLeft', 'ArrowUp'], 'arrows'],
    ['forward', ['ArrowRight', 'ArrowDown'], 'arrows'],
  ]),
  ...rows('agenda', 'agenda', [
    ['move-up', ['Alt+ArrowUp'], 'moveSlot'],
    ['move-down', ['Alt+ArrowDown'], 'moveSlot'],
    ['edit', ['Enter', 'F2'], 'editSlot'],
    ['add', ['Insert'], 'addSlot'],
    ['remove', ['Delete']],
  ]),
  ...rows('people', 'people', [
    ['to-group', [...digits('Alt'), 'Alt+0'], 'toGroup'],
    ['remove', ['Delete']],
  ]),
  ...rows('console', 'everywhere', turns),
  ...rows('board', 'everywhere', turns),
  ...rows('console', 'everywhere', [
    ['teach', ['Mod+1'], 'views'],
    ['groups', ['Mod+2'], 'views'],
    ['people', ['Mod+3'], 'views'],
    ['agenda', ['Mod+4'], 'views'],
  ]),
  ...rows('everywhere', 'everywhere', [
    ['next-region', ['F6'], 'regions'],
    ['previous-region', ['Shift+F6'], 'regions'],
    ['help', ['F1', '?'], 'this'],
  ]),
  ...rows('console', 'boards', [['open-board', ['G'], 'open']]),
  ...rows('groups', 'boards', [['show', ['S']]]),
  ...rows('board-page', 'boards', [
    ['previous-group', ['Mod+PageUp'], 'groups'],
    ['next-group', ['Mod+PageDown'], 'groups'],
    ['to-group', digits('Alt'), 'group'],
    ['close', ['Alt+ArrowLeft']],
  ]),
  ...rows('board', 'board', [
    ['tools', ['V', 'N', 'H']],
    ['pan', ['Space']],
    ['open', ['Enter', 'F2'], 'edit'],
    ['back', ['Escape'], 'end'],
    ['walk', ['Tab', 'Shift+Tab']],
    ['go', ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'], 'nudge'],
    ['move-to', ['M'], 'moveTo'],
    ['tidy', ['Shift+T']],
    ['rate', ['1', '2', '3', '0'], 'severity'],
    ['duplicate', ['Mod+D']],
    ['clipboard', ['Mod+C', 'Mod+X', 'Mod+V']],
    ['all', ['Mod+A']],
    ['remove', ['Delete', 'Backspace'], 'delete'],
    ['menu', ['Shift+F10', 'ContextMenu']],
    ['actual', ['Mod+0']],
    ['fit', ['Shift+1', 'Shift+2']],
    ['zoom', ['Mod+Plus', 'Mod+Equal', 'Mod+Minus']],
  ]),
  ...rows('note', 'board', [
    ['end-and-next', ['Enter'], 'next'],
    ['new-line', ['Shift+Enter'], 'line'],
  ]),
]

/** The keys of an act in one place; an act that is not in the table is a mistake of the caller. */
export function keysOf(surface: Surface, act: string): readonly string[] {
  const found = keyTable.filter((row) => row.surface === surface && row.act === act)
  if (found.length === 0) throw new Error(`no key for ${act} on ${surface}`)
  return found.flatMap(({ keys }) => keys)
}
