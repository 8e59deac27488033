import { ipcRenderer } from 'electron'
import { pageCommandKind } from '../../core/contract/page-commands.ts'
import { isPageReady } from './page-ready.ts'

/** Tells the page which menu command was chosen; what is chosen while it loads, once it is ready. */
export function passCommands(): void {
  let isReady = false
  let waiting: unknown
  const tell = (command: unknown) =>
    window.postMessage({ kind: pageCommandKind, command }, window.origin)
  ipcRenderer.on('sala:command', (_event, command: unknown) => {
    if (isReady) tell(command)
    else waiting = command
  })
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isReady || !isPageReady(event)) return
    isReady = true
    if (waiting !== undefined) tell(waiting)
  })
}
