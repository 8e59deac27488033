import { packageLimits } from './limits.ts'

/** The parts that every package has, by name. */
export const manifestName = 'manifest.json'
export const workshopName = 'workshop.json'
export const logName = 'log.jsonl'

const asset = /^assets\/[a-z0-9][a-z0-9_-]{0,79}(\.[a-z0-9]{1,8})?$/
/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^assets\/(con|prn|aux|nul|com\d|lpt\d)(\.|$)/

/** The part that carries the course which has this hash. */
export const coursePart = (hash: string): string => `assets/${hash}.json`

/** Whether a package may hold a part of this name: an allow-list, so no path can lead outside. */
export function isPartName(name: string): boolean {
  if (name === manifestName || name === workshopName || name === logName) return true
  return asset.test(name) && !reserved.test(name)
}

/** The most bytes that a part of this name may unpack to. */
export function partLimitBytes(name: string): number {
  if (name === manifestName) return packageLimits.manifestBytes
  if (name === workshopName) return packageLimits.workshopBytes
  return name === logName ? packageLimits.logBytes : packageLimits.assetBytes
}
