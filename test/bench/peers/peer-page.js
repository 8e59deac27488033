// What both peers' pages share. Plain JavaScript: their packages are there only while the benchmark runs.
import '../pages/limit.css'
import { boardSheet } from '../pages/board-sheet.ts'
import { wantedNotes } from '../pages/contract.ts'

export const sheet = boardSheet(wantedNotes)
/** The page makes its own document, to be kept in its own saved format. */
export const isMaking = new URLSearchParams(location.search).has('make')
export const place = document.getElementById('page')

/** The document in the peer's own saved format: no peer pays for a conversion when it loads. */
export async function ownDocument(name) {
  return (await fetch(`/documents/${name}-${wantedNotes}.json`)).json()
}

/** Hands a new document to the runner once the peer has come to rest. */
export function handOver(text) {
  return new Promise((resolve) => {
    setTimeout(() => {
      Object.assign(window, { madeDocument: text() })
      resolve(0)
    }, 1500)
  })
}
