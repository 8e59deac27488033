import type { exportCalls } from '../../core/contract/areas/export.ts'
import { join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { SavedFile } from '../../core/contract/areas/export.ts'
import { printCourseFile } from '../../core/course/own-course.ts'
import { titleFileName } from '../../core/text/file-names.ts'
import type { Id } from '../../core/base/ids.ts'
import { recordsOf } from '../../core/workshop/tables.ts'
import { localTimeAt, roomOffset } from '../../core/base/zone.ts'
import type { Clock } from '../clock.ts'
import { taughtBy, type KeptCourses } from '../course/kept-courses.ts'
import { titleOf, type OwnAgendas } from '../course/own-agendas.ts'
import type { SaveDialog } from '../export/save-dialog.ts'
import { makeFolder } from '../files/make-folder.ts'
import { packageBytes } from '../package/package-bytes.ts'
import { saveWhole } from '../package/save-package.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

export type CopyContext = {
  readonly outgoing: string
  readonly saveDialog: SaveDialog
  readonly ownAgendas: OwnAgendas
  readonly courses: KeptCourses
  readonly workshops: Workshops
  readonly clock: Clock
  readonly appVersion: string
}

/** Workshops and templates as files of their own, to be handed over. */
export function copyHandlers(
  context: CopyContext,
): Pick<AreaHandlers<typeof exportCalls>, 'export.copy' | 'export.agenda'> {
  return {
    'export.copy': async ({ workshopId, ...place }) => {
      const live = await context.workshops.open(workshopId)
      const assets = await context.courses.partsFor(taughtBy(live.tables))
      // A copy holds what was sent until the moment that it is written.
      const make = () => {
        live.flush()
        const records = recordsOf(live.tables)
        return packageBytes({ records, log: live.log(), assets, appVersion: context.appVersion })
      }
      const [workshop] = live.tables.workshop.values()
      const { date } = localTimeAt(context.clock.now(), roomOffset(workshop?.timeZone))
      return save(context, place, fileName(workshop?.name ?? '', date, 'sala'), make)
    },
    'export.agenda': async ({ agendaKey, ...place }) => {
      const course = await context.ownAgendas.find(agendaKey)
      if (course === null) throw new Refused('not-found')
      const name = titleFileName(titleOf(course), 'sala-course')
      return save(context, place, name, () => Buffer.from(printCourseFile(course)))
    },
  }
}

/** The name of the workshop with the day of the copy, so that a later one stands beside it. */
function fileName(name: string, date: string, extension: string): string {
  const stem = titleFileName(name, extension).slice(0, -extension.length - 1)
  return titleFileName(`${shortened(stem)} ${date}`, extension)
}

/** Room for the date: file names end at 120 bytes. */
function shortened(stem: string): string {
  const room = 100
  let short = ''
  for (const letter of stem) {
    if (Buffer.byteLength(short + letter) > room) break
    short += letter
  }
  return short
}

type Place = { readonly exportId: Id; readonly to: 'dialog' | 'page' }

async function save(
  { outgoing, saveDialog }: CopyContext,
  { exportId, to }: Place,
  name: string,
  make: () => Uint8Array,
): Promise<SavedFile> {
  if (to === 'dialog') return saveDialog.save(name, make)
  const dir = join(outgoing, exportId)
  makeFolder(dir)
  const bytes = make()
  const saved = await saveWhole(join(dir, name), bytes, { overwrite: false })
  if (saved.kind !== 'saved') return { kind: 'failed', code: 'write-failed' }
  return { kind: 'waiting', name, sizeBytes: saved.sizeBytes }
}
