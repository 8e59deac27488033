import type { Id } from '../../../electron/core/base/ids.ts'
import type { Spot } from '../../../electron/core/board/cell-at.ts'

/**
 * Pictures of notes that move together in one layer of their own, while the notes are out of sight. Where
 * all notes move they do so themselves: hundreds of pictures would take longer than a frame.
 */
export type NoteGhosts = {
  /** Takes pictures of the notes as they are now. */
  readonly take: (ids: readonly Id<'note'>[]) => void
  readonly moveTo: (by: Spot) => void
  /** Whether the notes are seen at their place meanwhile. */
  readonly showOriginals: (shown: boolean) => void
  readonly remove: () => void
}

export function createNoteGhosts(layer: HTMLElement, ghosts: HTMLElement): NoteGhosts {
  const allNotes = layer.querySelector<HTMLElement>('[data-notes]')
  let taken: readonly Id<'note'>[] = []
  let hidden: readonly HTMLElement[] = []
  let moving = ghosts
  let transform = ''
  let hides = true

  function take() {
    putBack()
    const originals = elementsOf(layer, taken)
    const areAll = originals.length > 1 && originals.length === allNotes?.childElementCount
    moving = allNotes !== null && areAll && hides ? allNotes : ghosts
    if (moving === ghosts) ghosts.append(...originals.map(pictureOf))
    Object.assign(moving.style, { willChange: 'transform', zIndex: inHand, transform })
    hidden = moving === ghosts && hides ? originals : []
    for (const original of hidden) original.style.visibility = 'hidden'
  }
  function putBack() {
    for (const original of hidden) original.style.visibility = ''
    hidden = []
    ghosts.replaceChildren()
    moving.removeAttribute('style')
  }

  return {
    take(ids) {
      taken = ids
      take()
    },
    moveTo({ x, y }) {
      transform = `translate(${x}px, ${y}px)`
      moving.style.transform = transform
    },
    showOriginals(shown) {
      if (hides === !shown) return
      hides = !shown
      take()
    },
    remove: putBack,
  }
}

/** Above every note, and what lies over them. */
const inHand = '2000000001'

function elementsOf(layer: HTMLElement, ids: readonly Id<'note'>[]): readonly HTMLElement[] {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) {
    const element = layer.querySelector<HTMLElement>(`[data-note="${only}"]`)
    return element === null ? [] : [element]
  }
  const wanted = new Set(ids)
  return [...layer.querySelectorAll<HTMLElement>('[data-note]')].filter(({ dataset }) =>
    wanted.has(dataset['note'] ?? ''),
  )
}

/** Only what is seen: a picture has no name and takes no focus. */
function pictureOf(original: HTMLElement): HTMLElement {
  const picture = original.cloneNode(true) as HTMLElement
  for (const name of [
    'data-note',
    'tabindex',
    'role',
    'aria-label',
    'aria-description',
    'aria-pressed',
  ]) {
    picture.removeAttribute(name)
  }
  picture.dataset['ghost'] = ''
  return picture
}
