import { ipcRenderer } from 'electron'
import { pageCommandKind } from '../../core/contract/page-commands.ts'

/** Tells the page which menu command was chosen. */
export function passCommands(): void {
  ipcRenderer.on('sala:command', (_event, command: unknown) =>
    window.postMessage({ kind: pageCommandKind, command }, window.origin),
  )
}
