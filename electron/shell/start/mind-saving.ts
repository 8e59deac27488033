import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, dialog } from 'electron'
import texts from '../../../assets/texts/hand-over.json' with { type: 'json' }
import type { Language } from '../../core/text/language.ts'
import type { DesktopPort, SavePlace } from '../../host/desktop-port.ts'
import { windowsWithRole } from '../windows/open-windows.ts'

export type SavingOptions = {
  readonly language: () => Language
  readonly log: (line: string) => void
}

/** Asks by the system's dialog where a file is to be saved. */
export function mindSaving({ language, log }: SavingOptions): DesktopPort['chooseSavePlace'] {
  async function ask({ folder, name }: SavePlace): Promise<string | null> {
    const [window] = windowsWithRole('console')
    if (window === undefined) return null
    const extension = extname(name).slice(1)
    const kind = extension === 'sala' ? 'save.kind.workshop' : 'save.kind.course'
    // A folder that is not there yet would make the dialog begin just anywhere.
    const begin = existsSync(folder) ? folder : app.getPath('home')
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(begin, name),
      title: texts['save.title'][language()],
      buttonLabel: texts['save.take'][language()],
      filters: [{ name: texts[kind][language()], extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || filePath === '' ? null : filePath
  }

  return (place) =>
    ask(place).catch((error: unknown) => {
      log(`no dialog for saving: ${String(error)}`)
      return null
    })
}
