import { zipSync, type Zippable } from 'fflate'
import type { WorkshopRecords } from '../../core/workshop/tables.ts'
import { printWorkshopFile, toWorkshopFile } from '../../core/workshop/workshop-file.ts'
import type { LogLine } from '../../core/workshop/log-entry.ts'
import { printLog } from './log-lines.ts'
import { manifestOf } from './manifest.ts'
import { logName, manifestName, workshopName } from './part-name.ts'

/** Everything that a `.sala` file carries. */
export type PackageContents = {
  readonly records: WorkshopRecords
  readonly log: readonly LogLine[]
  /** By part name, `assets/…`. */
  readonly assets?: ReadonlyMap<string, Uint8Array> | undefined
  readonly appVersion: string
}

/** The bytes of a `.sala` file: the same contents give the same bytes, whatever the clock and zone say. */
export function packageBytes(contents: PackageContents): Uint8Array {
  const encoder = new TextEncoder()
  const parts = new Map<string, Uint8Array>([
    [workshopName, encoder.encode(printWorkshopFile(toWorkshopFile(contents.records)))],
    [logName, encoder.encode(printLog(contents.log))],
    ...[...(contents.assets ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  const manifest = `${JSON.stringify(manifestOf(parts, contents.appVersion), null, 2)}\n`
  const files: Zippable = { [manifestName]: encoder.encode(manifest), ...Object.fromEntries(parts) }
  // Local midnight on purpose: a zip stores local time, so every zone writes the same two bytes.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}
