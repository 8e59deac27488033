import { zipSync } from 'fflate'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** One file as it is, several as one zip. PDFs are packed already: they are only put together. */
export function asOneFile(files: readonly NamedBytes[], zipName: string): NamedBytes | null {
  const [first, second] = files
  if (first === undefined || second === undefined) return first ?? null
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return { name: zipName, bytes: zipSync(entries, { level: 0 }) }
}

/** Hands a file to the browser, which puts it where its downloads go. */
export function saveDownload(page: Document, { name, bytes }: NamedBytes): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]))
  const link = page.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the bytes by the time that it is idle.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
