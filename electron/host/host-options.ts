import type { Language } from '../core/text/language.ts'
import type { Clock } from './clock.ts'
import type { SampleMaker } from './demo/sample-maker.ts'
import type { DesktopPort } from './desktop-port.ts'

export type HostOptions = {
  readonly dataDir: string
  readonly assetsDir: string
  readonly clock: Clock
  /** Entry files of the workers, as this runtime loads them. */
  readonly workers: { readonly documents: string; readonly import: string }
  /** Path of SQLite's native addon where it is not better-sqlite3's own. */
  readonly sqliteBinding?: string | undefined
  /** The language of an installation that has not been told one. */
  readonly firstLanguage?: Language | undefined
  /** The laptop's windows and dialogs; left out where there are none, as in a browser. */
  readonly desktop?: DesktopPort | undefined
  /** Makes the sample class; left out where none is offered. */
  readonly makeSample?: SampleMaker | undefined
  /** Stands in the files that are handed over, for people. */
  readonly appVersion?: string | undefined
}
