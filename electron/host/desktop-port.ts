import type { StageRequest } from '../core/stage/desktop.ts'

/** Where the system's dialog for saving begins: a folder, and the name of the file. */
export type SavePlace = { readonly folder: string; readonly name: string }

/** What a laptop's shell does for the host. Paths come from its own dialogs; no page ever names one. */
export type DesktopPort = {
  /** Where files go until another folder is chosen. */
  readonly firstFolder: string
  /** Asks the person for a folder, beginning at this one; null for none. */
  chooseFolder(from: string): Promise<string | null>
  /** Shows a folder in the system's file manager. */
  showFolder(path: string): void
  /** Asks the person where a file is to be saved; null for nowhere. */
  chooseSavePlace(place: SavePlace): Promise<string | null>
  /** Puts the stage where the facilitator wants it. */
  placeStage(request: StageRequest): void
}
