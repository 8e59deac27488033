import type { TextChannel } from '../../electron/host/wire/text-channel.ts'

/** Two ends of a wire in one process; what goes in at one end is there at once at the other. */
export function channelPair(): { readonly ours: TextChannel; readonly theirs: TextChannel } {
  const ours = end()
  const theirs = end()
  const close = () => [ours, theirs].forEach((one) => one.closed.forEach((tell) => tell()))
  const facing = (one: End, other: End): TextChannel => ({
    send: (text) => other.texts.forEach((hear) => hear(text)),
    onText: (listener) => void one.texts.push(listener),
    onClose: (listener) => void one.closed.push(listener),
    close,
  })
  return { ours: facing(ours, theirs), theirs: facing(theirs, ours) }
}

type End = { readonly texts: ((text: string) => void)[]; readonly closed: (() => void)[] }
const end = (): End => ({ texts: [], closed: [] })
