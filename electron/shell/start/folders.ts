import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog, shell } from 'electron'
import texts from '../../../assets/texts/export.json' with { type: 'json' }
import type { Language } from '../../core/text/language.ts'
import type { DesktopPort } from '../../host/desktop-port.ts'
import { windowsWithRole } from '../windows/open-windows.ts'
import type { ShellMemoryFile } from '../base/shell-memory.ts'

export type FoldersOptions = {
  readonly memory: ShellMemoryFile
  readonly language: () => Language
  readonly log: (line: string) => void
}

const MOST_REMEMBERED = 8

/** Where exported files go on this laptop until another folder is chosen. */
function firstExportDir(): string {
  return join(documentsDir(), 'Sala')
}

// A system without a folder for documents throws.
function documentsDir(): string {
  try {
    return app.getPath('documents')
  } catch {
    return homedir()
  }
}

/** Asks for folders and shows them: only the first one and those that its own dialog gave. */
export function mindFolders({
  memory,
  language,
  log,
}: FoldersOptions): Pick<DesktopPort, 'firstFolder' | 'chooseFolder' | 'showFolder'> {
  async function choose(from: string): Promise<string | null> {
    const [window] = windowsWithRole('console')
    if (window === undefined) return null
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: from,
      title: texts['folder.choose.title'][language()],
      buttonLabel: texts['folder.choose.take'][language()],
      properties: ['openDirectory', 'createDirectory'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return null
    const others = memory.current().folders.filter((one) => one !== path)
    memory.remember({ folders: [path, ...others].slice(0, MOST_REMEMBERED) })
    return path
  }

  async function show(path: string): Promise<void> {
    const known = [firstExportDir(), ...memory.current().folders]
    // What stands there now may be a program, which opening would start.
    const isFolder = known.includes(path) && (await stat(path).catch(() => null))?.isDirectory()
    const problem = isFolder === true ? await shell.openPath(path) : 'no folder chosen here'
    if (problem !== '') log(`folder not shown: ${problem}`)
  }

  return {
    firstFolder: firstExportDir(),
    chooseFolder: (from) =>
      choose(from).catch((error: unknown) => {
        log(`no dialog for folders: ${String(error)}`)
        return null
      }),
    showFolder: (path) => void show(path),
  }
}
