export type Planted = {
  readonly what: string
  readonly file: string
  readonly code: string
  readonly caughtBy: readonly ('types' | 'cruiser' | 'lint')[]
}

/** What stands on the right side of every rule; none of it may be refused. */
export const kept = [
  { what: 'core', file: 'electron/core/note.ts', code: 'export const note = 1\n' },
  {
    what: 'the host on core, with Node',
    file: 'electron/host/session.ts',
    code: "import { statSync } from 'node:fs'\nimport { note } from '../core/note.ts'\nexport const session = [statSync, note]\n",
  },
  { what: 'the host', file: 'electron/host/gate.ts', code: 'export const gate = 1\n' },
  {
    what: 'a type of the host',
    file: 'electron/host/clock.ts',
    code: 'export type Clock = () => number\n',
  },
  {
    what: 'SQLite in the store',
    file: 'electron/host/store/database.ts',
    code: "import Database from 'better-sqlite3'\nexport const database: unknown = new Database(':memory:')\n",
  },
  {
    what: 'Electron in the shell, on the host',
    file: 'electron/shell/window.ts',
    code: "import { app } from 'electron'\nimport { session } from '../host/session.ts'\nexport const window = [app, session]\n",
  },
  {
    what: 'a page on core',
    file: 'renderer/page.ts',
    code: "import { note } from '../electron/core/note.ts'\nexport const page = note\n",
  },
] as const

const everyTool = ['types', 'cruiser', 'lint'] as const
const byName = ['cruiser', 'lint'] as const
const lintOnly = ['lint'] as const

const plant = (
  what: string,
  file: string,
  code: string,
  caughtBy: Planted['caughtBy'],
): Planted => ({ what, file, code: `${code}\n`, caughtBy })

/** One file for each way of breaking the layer rule, and the tools that must see it. */
export const planted: readonly Planted[] = [
  plant(
    'core that imports the host',
    'electron/core/planted/host.ts',
    "import { gate } from '../../host/gate.ts'\nexport const planted = gate",
    everyTool,
  ),
  plant(
    'core that imports a type of the host',
    'electron/core/planted/host-type.ts',
    "import type { Clock } from '../../host/clock.ts'\nexport type Planted = Clock",
    everyTool,
  ),
  plant(
    'core that imports Node',
    'electron/core/planted/node.ts',
    "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync",
    everyTool,
  ),
  plant(
    'a page that imports the host',
    'renderer/planted/host.ts',
    "import { gate } from '../../electron/host/gate.ts'\nexport const planted = gate",
    everyTool,
  ),
  plant(
    'a host that imports the shell',
    'electron/host/planted/shell.ts',
    "import { window } from '../../shell/window.ts'\nexport const planted = window",
    everyTool,
  ),
  plant(
    'core that uses the process',
    'electron/core/planted/process.ts',
    'export const planted = process.argv',
    ['types', 'lint'],
  ),
  plant(
    'core that uses the page',
    'electron/core/planted/page.ts',
    'export const planted = document.title',
    ['types', 'lint'],
  ),
  plant(
    'SQLite outside the store',
    'electron/host/planted/sqlite.ts',
    "import Database from 'better-sqlite3'\nexport const planted: unknown = Database",
    byName,
  ),
  plant(
    'Electron outside the shell',
    'electron/host/planted/electron.ts',
    "import { app } from 'electron'\nexport const planted = app",
    byName,
  ),
  plant(
    'jsPDF outside the export',
    'electron/host/planted/pdf.ts',
    "import { jsPDF } from 'jspdf'\nexport const planted = jsPDF",
    byName,
  ),
  plant(
    'ranks made outside core/base',
    'renderer/planted/ranks.ts',
    "import { generateKeyBetween } from 'fractional-indexing'\nexport const planted = generateKeyBetween",
    byName,
  ),
  plant(
    'core that makes ranks elsewhere',
    'electron/core/planted/ranks.ts',
    "import { generateKeyBetween } from 'fractional-indexing'\nexport const planted = generateKeyBetween",
    byName,
  ),
  plant(
    'core that reads the clock',
    'electron/core/planted/clock.ts',
    'export const planted = () => Date.now()',
    lintOnly,
  ),
  plant(
    'core that makes a date of now',
    'electron/core/planted/date.ts',
    'export const planted = () => new Date()',
    lintOnly,
  ),
  plant(
    'core that draws lots',
    'electron/core/planted/chance.ts',
    'export const planted = () => Math.random()',
    lintOnly,
  ),
  plant(
    'raw messages outside the one file',
    'electron/shell/planted/messages.ts',
    "import { ipcMain } from 'electron'\nexport const planted = ipcMain",
    lintOnly,
  ),
  plant(
    'a link opened outside the app',
    'electron/shell/planted/link.ts',
    "import { shell } from 'electron'\nexport const planted = () => shell.openExternal('a:b')",
    lintOnly,
  ),
  plant(
    'markup made from text',
    'renderer/planted/markup.ts',
    "export const planted = (place: HTMLElement) => (place.innerHTML = 'a')",
    lintOnly,
  ),
  plant(
    'an unknown type let through',
    'renderer/planted/any.ts',
    'export const planted = (anything: any): unknown => anything',
    lintOnly,
  ),
]
