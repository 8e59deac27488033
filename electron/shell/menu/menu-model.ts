import type { PageCommand } from '../../core/contract/page-commands.ts'
import type { Language } from '../../core/text/language.ts'
import texts from '../../../assets/texts/menu.json' with { type: 'json' }

type NativeRole =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'minimize'
  | 'paste'
  | 'quit'
  | 'redo'
  | 'resetZoom'
  | 'selectAll'
  | 'togglefullscreen'
  | 'undo'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut'

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | {
      readonly kind: 'command'
      readonly label: string
      readonly command: PageCommand
      readonly accelerator?: string
    }
  | {
      readonly kind: 'role'
      readonly label: string
      readonly role: NativeRole
      readonly accelerator?: string
    }

const separator: MenuEntry = { kind: 'separator' }

/** The menu bar of a platform in a language: File, Edit, View, Window, Help. */
export function menuModel(language: Language, platform: NodeJS.Platform): readonly MenuEntry[] {
  const say = (key: keyof typeof texts) => texts[key][language]
  const role = (name: NativeRole & keyof typeof texts, accelerator?: string): MenuEntry => ({
    kind: 'role',
    label: say(name),
    role: name,
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const command = (name: PageCommand, accelerator?: string): MenuEntry => ({
    kind: 'command',
    label: say(name),
    command: name,
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const menu = (key: keyof typeof texts, entries: readonly MenuEntry[]): MenuEntry => ({
    kind: 'menu',
    label: say(key),
    entries,
  })
  const ofApp =
    platform === 'darwin' ? [menu('sala', [role('about'), separator, role('quit')])] : []
  const quit = platform === 'darwin' ? [] : [separator, role('quit', 'CmdOrCtrl+Q')]
  return [
    ...ofApp,
    menu('file', [
      command('new', 'CmdOrCtrl+N'),
      command('open', 'CmdOrCtrl+O'),
      command('import', 'CmdOrCtrl+I'),
      separator,
      command('saveCopy', 'CmdOrCtrl+Shift+S'),
      command('duplicate'),
      command('saveAgenda'),
      separator,
      command('agendas'),
      command('removed'),
      separator,
      role('close', 'CmdOrCtrl+W'),
      ...quit,
    ]),
    menu('edit', [
      role('undo'),
      role('redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
    ]),
    menu('view', [
      role('zoomIn', 'CmdOrCtrl+='),
      role('zoomOut'),
      role('resetZoom'),
      separator,
      role('togglefullscreen'),
    ]),
    menu('window', [role('minimize'), role('zoom')]),
    menu('help', [command('shortcuts', 'F1'), ...(platform === 'darwin' ? [] : [role('about')])]),
  ]
}
