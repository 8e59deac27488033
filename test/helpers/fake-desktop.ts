import type { StageRequest } from '../../electron/core/stage/desktop.ts'
import type { DesktopPort, SavePlace } from '../../electron/host/desktop-port.ts'

/** What a host has asked of the laptop, in order. */
export type DesktopWish =
  | { readonly kind: 'choose' | 'show'; readonly path: string }
  | { readonly kind: 'save'; readonly place: SavePlace }
  | { readonly kind: 'place'; readonly wish: StageRequest }

export type FakeDesktop = DesktopPort & {
  readonly asked: DesktopWish[]
  /** Ends the dialog that is open with this path; null chooses nothing. */
  answer(path: string | null): void
}

/** A laptop whose dialogs the test answers. */
export function fakeDesktop(firstFolder: string): FakeDesktop {
  const asked: DesktopWish[] = []
  let open: ((path: string | null) => void) | null = null
  const dialog = (wish: DesktopWish) => {
    if (open !== null) throw new Error('two dialogs at once')
    asked.push(wish)
    return new Promise<string | null>((resolve) => (open = resolve))
  }
  return {
    asked,
    firstFolder,
    chooseFolder: (path) => dialog({ kind: 'choose', path }),
    showFolder: (path) => void asked.push({ kind: 'show', path }),
    chooseSavePlace: (place) => dialog({ kind: 'save', place }),
    placeStage: (wish) => void asked.push({ kind: 'place', wish }),
    answer: (path) => {
      if (open === null) throw new Error('no dialog is open')
      open(path)
      open = null
    },
  }
}
