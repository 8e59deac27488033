/** What every wire comes down to: text there and back until one end closes. */
export type TextChannel = {
  send(text: string): void
  onText(listener: (text: string) => void): void
  onClose(listener: () => void): void
  close(): void
}

/** What came of trying to reach the host; `refused` is final, `unreachable` is tried again. */
export type Opening =
  | { readonly kind: 'open'; readonly channel: TextChannel }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused' }

export type OpenChannel = () => Promise<Opening>
