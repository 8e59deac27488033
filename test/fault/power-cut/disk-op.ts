/** One thing a process asked of the disk, or one text it printed, in the order in which it happened. */
export type DiskOp =
  | {
      readonly kind: 'open'
      readonly fd: number
      readonly path: string
      readonly create: boolean
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly fd: number }
  /** `offset` is null where the write goes to the file's own position. */
  | {
      readonly kind: 'write'
      readonly fd: number
      readonly offset: number | null
      readonly bytes: Buffer
    }
  | {
      readonly kind: 'copy'
      readonly from: number
      readonly to: number
      readonly length: number
    }
  | { readonly kind: 'seek'; readonly fd: number; readonly offset: number }
  | { readonly kind: 'truncate'; readonly fd: number; readonly length: number }
  | { readonly kind: 'sync'; readonly fd: number }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** A call that the recorder cannot follow: on a file that counts, it ends the recording. */
  | { readonly kind: 'unknown'; readonly fd: number; readonly call: string }
  | { readonly kind: 'printed'; readonly text: string }
