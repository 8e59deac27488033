import { z } from 'zod'
import { formatVersion } from '../../core/workshop/formats/format.ts'
import { historyOfToday } from '../../core/workshop/history.ts'
import { plainRecords } from '../../core/workshop/plain-text.ts'
import { sameTables } from '../../core/workshop/replay.ts'
import { tablesFrom, type WorkshopRecords } from '../../core/workshop/tables.ts'
import { fromWorkshopFile, workshopFileSchema } from '../../core/workshop/workshop-file.ts'
import { packageLimits } from '../package/limits.ts'
import { readLogLines } from '../package/log-lines.ts'
import {
  manifestProblem,
  manifestSchema,
  packageVersion,
  type Manifest,
} from '../package/manifest.ts'
import { logName, manifestName, workshopName } from '../package/part-name.ts'
import { readZip } from '../package/read-zip.ts'
import { maxSeq, type LogLine } from '../../core/workshop/log-entry.ts'
import { newId } from '../new-id.ts'
import { problemOfIssue, problemOfSchemaIssue } from './issue-problem.ts'
import { problem, type Rejected } from '../package/problem.ts'
import { readJson, type JsonText } from '../package/read-json.ts'

/** A workshop read from a file, whole and sound. */
export type ReadPackage = {
  readonly kind: 'ok'
  readonly records: WorkshopRecords
  /** Empty where the file has no history, or one that does not lead to its workshop. */
  readonly log: readonly LogLine[]
  readonly history: 'kept' | 'none' | 'left-out'
  /** Null for a plain JSON file. */
  readonly manifest: Manifest | null
  readonly assets: ReadonlyMap<string, Uint8Array>
}

/** Reads a `.sala` or `.json` file: everything or nothing. Runs in a worker that can be thrown away. */
export function readPackage(bytes: Uint8Array, name: string): ReadPackage | Rejected {
  if (bytes.length > packageLimits.fileBytes) return tooLarge(name, packageLimits.fileBytes)
  return isZip(bytes) ? readSala(bytes, name) : readPlain(bytes, name)
}

function readPlain(bytes: Uint8Array, name: string): ReadPackage | Rejected {
  if (bytes.length > packageLimits.workshopBytes) return tooLarge(name, packageLimits.workshopBytes)
  const read = readWorkshop(bytes, name)
  if (read.kind === 'rejected') return read
  const records = plainRecords(read.records)
  return { kind: 'ok', records, log: [], history: 'none', manifest: null, assets: new Map() }
}

function readSala(bytes: Uint8Array, name: string): ReadPackage | Rejected {
  const zip = readZip(bytes)
  if (zip.kind === 'broken') return { ...zip, kind: 'rejected', place: partPlace(name, zip.name) }
  const manifest = readManifest(zip.parts, name)
  if (manifest.kind === 'rejected') return manifest
  const differs = manifestProblem(manifest.manifest, zip.parts)
  if (differs) return { ...differs, kind: 'rejected', place: partPlace(name, differs.name) }
  const workshop = readWorkshop(part(zip.parts, workshopName), partPlace(name, workshopName))
  if (workshop.kind === 'rejected') return workshop
  const { version, ...read } = workshop
  const lines = readLogLines(part(zip.parts, logName), partPlace(name, logName), version)
  if (lines.kind === 'rejected') return lines
  const told = historyOf(lines.log, version, read.records)
  return {
    ...read,
    ...told,
    // A log leads to just these records; without one they can be made as they would be made today.
    records: told.history === 'kept' ? read.records : plainRecords(read.records),
    manifest: manifest.manifest,
    assets: new Map([...zip.parts].filter(([partName]) => partName.startsWith('assets/'))),
  }
}

/** A history that leads elsewhere is worth nothing, but is no reason to refuse the workshop. */
function historyOf(log: readonly LogLine[], version: number, records: WorkshopRecords) {
  if (log.length === 0) return { log, history: 'none' as const }
  const read = historyOfToday(log, version, newId())
  // A log needs room for all that is still to come.
  const hasRoom = (log.at(-1)?.seq ?? 0) <= maxSeq / 2
  const distinct = new Set(log.map((entry) => entry.editId)).size === log.length
  return hasRoom && distinct && read.kind === 'ok' && sameTables(read.tables, tablesFrom(records))
    ? { log: read.log, history: 'kept' as const }
    : { log: [], history: 'left-out' as const }
}

function readManifest(parts: ReadonlyMap<string, Uint8Array>, name: string) {
  const bytes = parts.get(manifestName)
  const place = partPlace(name, manifestName)
  if (bytes === undefined)
    return { kind: 'rejected', place, problem: problem('part-missing') } as const
  const json = readJson(bytes, place)
  if (json.kind === 'rejected') return json
  const wrong = wrongFormat(json, 'sala-package', packageVersion)
  if (wrong) return wrong
  const parsed = manifestSchema.safeParse(json.value)
  if (parsed.success) return { kind: 'ok', manifest: parsed.data } as const
  return schemaRejection(json, parsed.error.issues[0], z.toJSONSchema(manifestSchema))
}

function readWorkshop(bytes: Uint8Array, place: string) {
  const json = readJson(bytes, place)
  if (json.kind === 'rejected') return json
  const wrong = wrongFormat(json, 'sala-workshop', formatVersion)
  if (wrong) return wrong
  const read = fromWorkshopFile(json.value)
  if (read.kind === 'ok') return { ...read, version: versionOf(json) }
  const [issue] = read.issues
  const schema = (workshopJson ??= z.toJSONSchema(workshopFileSchema, { io: 'input' }))
  if (issue.kind === 'schema') return schemaRejection(json, issue.issue, schema)
  return {
    kind: 'rejected',
    place: json.place(issue.path),
    problem: problemOfIssue(issue, schema),
  } as const
}

const versionOf = (json: JsonText) => z.looseObject({ version: z.int() }).parse(json.value).version

let workshopJson: z.core.JSONSchema.JSONSchema | undefined

/** Told apart from other problems, because the answer is another file or a newer app. */
function wrongFormat(json: JsonText, format: string, newest: number): Rejected | null {
  const head = z.object({ format: z.literal(format), version: z.int() }).safeParse(json.value)
  if (!head.success)
    return { kind: 'rejected', place: json.place([]), problem: problem('not-a-workshop') }
  const { version } = head.data
  return version > newest
    ? {
        kind: 'rejected',
        place: json.place(['version']),
        problem: problem('newer-format', { version }),
      }
    : null
}

function schemaRejection(
  json: JsonText,
  issue: z.core.$ZodIssue | undefined,
  schema: z.core.JSONSchema.JSONSchema,
): Rejected {
  if (issue === undefined) throw new Error('a schema failed without an issue')
  const path = issue.path as (string | number)[]
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return {
    kind: 'rejected',
    place: json.place(path, key),
    problem: problemOfSchemaIssue(issue, schema),
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const part = (parts: ReadonlyMap<string, Uint8Array>, name: string) =>
  parts.get(name) ?? new Uint8Array()
const partPlace = (file: string, name: string) => (name === '' ? file : `${file}/${name}`)
const tooLarge = (place: string, max: number): Rejected => ({
  kind: 'rejected',
  place,
  problem: problem('too-large', { max: max / 1_048_576 }),
})
