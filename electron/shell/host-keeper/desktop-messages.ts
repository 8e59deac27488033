import type { StageRequest } from '../../core/stage/desktop.ts'
import type { Id } from '../../core/base/ids.ts'
import type { DesktopPort, SavePlace } from '../../host/desktop-port.ts'
import { newId } from '../../host/new-id.ts'

/** What the host's process asks of the laptop. */
export type DesktopAsk =
  | { readonly kind: 'choose-folder'; readonly askId: Id; readonly from: string }
  | { readonly kind: 'choose-save-place'; readonly askId: Id; readonly place: SavePlace }
  | { readonly kind: 'show-folder'; readonly path: string }
  | { readonly kind: 'place-stage'; readonly request: StageRequest }

/** The path that a person chose; null for none. */
export type DesktopAnswer = { readonly askId: Id; readonly path: string | null }

/** The host's end: its port sends what is asked, and `hear` settles it. */
export function askDesktop(send: (ask: DesktopAsk) => void) {
  const asked = new Map<Id, (path: string | null) => void>()
  const forPath = (ask: (askId: Id) => DesktopAsk) =>
    new Promise<string | null>((resolve) => {
      const askId = newId()
      asked.set(askId, resolve)
      send(ask(askId))
    })
  const port = (firstFolder: string): DesktopPort => ({
    firstFolder,
    chooseFolder: (from) => forPath((askId) => ({ kind: 'choose-folder', askId, from })),
    showFolder: (path) => send({ kind: 'show-folder', path }),
    chooseSavePlace: (place) => forPath((askId) => ({ kind: 'choose-save-place', askId, place })),
    placeStage: (request) => send({ kind: 'place-stage', request }),
  })
  /** An answer to a question of a host that has crashed since is nobody's. */
  function hear({ askId, path }: DesktopAnswer): void {
    asked.get(askId)?.(path)
    asked.delete(askId)
  }
  return { port, hear }
}

/** The shell's end: has the laptop do what is asked, and sends the path where one was asked for. */
export function answerAsk(
  desktop: DesktopPort,
  ask: DesktopAsk,
  send: (answer: DesktopAnswer) => void,
): void {
  if (ask.kind === 'show-folder') return desktop.showFolder(ask.path)
  if (ask.kind === 'place-stage') return desktop.placeStage(ask.request)
  const { askId } = ask
  const chosen =
    ask.kind === 'choose-folder'
      ? desktop.chooseFolder(ask.from)
      : desktop.chooseSavePlace(ask.place)
  void chosen.then((path) => send({ askId, path }))
}
