import { ipcRenderer } from 'electron'
import {
  closeAnswerKinds,
  closeWantedKind,
  type CloseAnswer,
} from '../../core/contract/page-commands.ts'

/** Tells the page that its window is about to be closed, and passes on its answer. */
export function passClosing(): void {
  ipcRenderer.on('sala:close-wanted', () =>
    window.postMessage({ kind: closeWantedKind }, window.origin),
  )
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const answer = source === window ? answerIn(data) : undefined
    if (answer !== undefined) ipcRenderer.send(`sala:close-${answer}`)
  })
}

function answerIn(data: unknown): CloseAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  const { kind } = data
  return (['granted', 'asked'] as const).find((answer) => closeAnswerKinds[answer] === kind)
}
