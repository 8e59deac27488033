import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Spot } from '../../electron/core/board/cell-at.ts'

/** Pictures of notes that move together in one layer of their own, while the notes are out of sight. */
export type NoteGhosts = {
  /** Takes pictures of the notes as they are now. */
  readonly take: (ids: readonly Id[]) => void
  readonly moveTo: (by: Spot) => void
  /** Whether the notes are seen at their place meanwhile. */
  readonly showOriginals: (shown: boolean) => void
  readonly remove: () => void
}

export function createNoteGhosts(layer: HTMLElement, ghosts: HTMLElement): NoteGhosts {
  let originals: readonly HTMLElement[] = []
  let hides = true
  const setOriginals = (visibility: '' | 'hidden') => {
    for (const original of originals) original.style.visibility = visibility
  }
  return {
    take(ids) {
      setOriginals('')
      originals = elementsOf(layer, ids)
      ghosts.replaceChildren(...originals.map(pictureOf))
      ghosts.style.willChange = 'transform'
      if (hides) setOriginals('hidden')
    },
    moveTo({ x, y }) {
      ghosts.style.transform = `translate(${x}px, ${y}px)`
    },
    showOriginals(shown) {
      if (hides === !shown) return
      hides = !shown
      setOriginals(shown ? '' : 'hidden')
    },
    remove() {
      setOriginals('')
      originals = []
      ghosts.replaceChildren()
      ghosts.removeAttribute('style')
    },
  }
}

function elementsOf(layer: HTMLElement, ids: readonly Id[]): readonly HTMLElement[] {
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
  for (const name of ['data-note', 'tabindex', 'role', 'aria-label', 'aria-pressed']) {
    picture.removeAttribute(name)
  }
  picture.dataset['ghost'] = ''
  return picture
}
