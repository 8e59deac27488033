/** What every wire comes down to: text there and back until one end closes. */
export type TextChannel = {
  send(text: string): void
  onText(listener: (text: string) => void): void
  onClose(listener: () => void): void
  close(): void
}
