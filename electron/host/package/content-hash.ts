import type { WorkshopRecords } from '../../core/workshop/tables.ts'
import { printWorkshopFile, toWorkshopFile } from '../../core/workshop/workshop-file.ts'
import { sha256 } from './manifest.ts'

/** The same for the same records, whatever log has led to them. */
export const contentHash = (records: WorkshopRecords): string =>
  sha256(Buffer.from(printWorkshopFile(toWorkshopFile(records))))
