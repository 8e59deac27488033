import { createStore } from 'zustand/vanilla'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { Imported } from '../../electron/core/contract/areas/library.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { Answer } from '../client/answer.ts'
import type { HostClient } from '../client/host-client.ts'
import { sendFile } from '../client/send-file.ts'

/** A file on its way in: from this page, or one that the system has opened and the host holds. */
export type Source =
  | { readonly kind: 'page'; readonly name: string; readonly file: File }
  | { readonly kind: 'arrived'; readonly name: string; readonly fileId: Id }

export type Question = Extract<Imported, { kind: 'asks' }>
export type Choice = 'update' | 'keep-both' | 'leave'

/** What is under way with the file at hand. */
export type ImportStep =
  | { readonly kind: 'sending'; readonly file: string; readonly share: number }
  | { readonly kind: 'checking' | 'working'; readonly file: string }
  | {
      readonly kind: 'asks'
      readonly file: string
      readonly question: Question
      readonly onChoose: (choice: Choice) => void
    }

type Ending =
  | Exclude<Imported, { kind: 'asks' }>
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'cancelled' | 'left' }

/** What became of one file. */
export type Outcome = Ending & { readonly file: string }

type Listener = (outcomes: readonly Outcome[]) => void

/**
 * Takes files in one after the other: sends them, has them read, and asks where a workshop is here
 * already. Files that come meanwhile wait; what became of all of them is told together.
 */
export class Intake {
  readonly step = createStore<{ readonly at: ImportStep | null }>(() => ({ at: null }))
  readonly #client: HostClient
  readonly #listeners = new Set<Listener>()
  #waiting: Source[] = []
  #isBusy = false
  #stop = new AbortController()

  constructor(client: HostClient) {
    this.#client = client
  }

  readonly take = (sources: readonly Source[]): void => {
    this.#waiting.push(...sources)
    void this.#takeAll()
  }

  /** Stops the file at hand; those that wait are not begun. */
  readonly cancel = (): void => {
    this.#waiting = []
    this.#stop.abort()
  }

  onDone(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Takes files that the system has opened, now or before this page was there; returns how to stop. */
  follow(): () => void {
    const client = this.#client
    const take = () => void this.#takeArrived()
    const stopFeed = client.onFeed(({ kind }) => void (kind === 'file-arrived' && take()))
    const stopLine = client.onState((line) => void (line === 'open' && take()))
    if (client.state() === 'open') take()
    return () => {
      stopFeed()
      stopLine()
    }
  }

  async #takeArrived(): Promise<void> {
    for (;;) {
      const answer = await this.#client.call('file.arrived', {})
      const file = answer.kind === 'ok' ? answer.value.file : null
      if (file === null) return
      this.take([{ kind: 'arrived', ...file }])
    }
  }

  async #takeAll(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    const outcomes: Outcome[] = []
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
      outcomes.push({ ...(await this.#takeOne(next)), file: next.name })
    this.#isBusy = false
    this.#show(null)
    if (outcomes.length > 0) for (const listener of this.#listeners) listener(outcomes)
  }

  async #takeOne(source: Source): Promise<Ending> {
    const sent =
      source.kind === 'page'
        ? await this.#send(source.file)
        : ({ kind: 'sent', fileId: source.fileId } as const)
    if (sent.kind !== 'sent') return sent
    const { fileId } = sent
    this.#show({ kind: 'checking', file: source.name })
    const answer = await this.#client.call('library.import', { fileId })
    return this.#settled(source.name, fileId, answer)
  }

  #send(file: File) {
    this.#stop = new AbortController()
    const show = (share: number) => this.#show({ kind: 'sending', file: file.name, share })
    show(0)
    return sendFile(this.#client, file, show, this.#stop.signal)
  }

  /** Asks again where somebody has worked on it meanwhile: what was chosen may not be what is meant now. */
  async #settled(file: string, fileId: Id, answer: ImportAnswer): Promise<Ending> {
    if (answer.kind === 'failed') return answer
    const question = answer.value
    if (question.kind !== 'asks') return question
    const known = await new Promise<Choice>((onChoose) =>
      this.#show({ kind: 'asks', file, question, onChoose }),
    )
    if (known === 'leave') {
      await this.#client.call('file.discard', { fileId })
      return { kind: 'left' }
    }
    this.#show({ kind: 'working', file })
    const next = await this.#client.call('library.import', { fileId, known })
    return this.#settled(file, fileId, next)
  }

  #show(at: ImportStep | null): void {
    this.step.setState({ at })
  }
}

type ImportAnswer = Answer<Imported>
