import type { Opening, TextChannel } from '../../../../renderer/client/text-channel.ts'
import type { FakeHost } from './fake-host.ts'

type Connection = {
  readonly toHost: string[]
  readonly toClient: string[]
  readonly drop: () => void
}

/** Wires to a fake host on which nothing moves until told, and that can break anywhere. */
export function createLossyNetwork(host: FakeHost) {
  const connections: Connection[] = []
  const sleepers: (() => void)[] = []

  /** One message moves one way; `twice` lets the host hear it again. */
  function move(choice: number, twice: boolean) {
    const busy = connections.flatMap((one) => [
      ...(one.toHost.length > 0 ? [() => hearHost(one, twice)] : []),
      ...(one.toClient.length > 0 ? [() => hearClient(one)] : []),
    ])
    busy[choice % Math.max(1, busy.length)]?.()
    return busy.length > 0
  }

  function hearHost(connection: Connection, twice: boolean) {
    const text = connection.toHost.shift() ?? '{}'
    for (let times = twice ? 2 : 1; times > 0; times--) {
      const { a, i } = JSON.parse(text) as { a: [string, unknown]; i: string }
      connection.toClient.push(JSON.stringify({ t: 's', i, r: host.call(...a) }))
    }
  }

  function hearClient(connection: Connection) {
    const text = connection.toClient.shift() ?? '{}'
    listenersOf.get(connection)?.onText(text)
  }

  const listenersOf = new Map<Connection, { onText: (text: string) => void }>()

  function connect(): Opening {
    const toHost: string[] = []
    const toClient: string[] = []
    const closeListeners: (() => void)[] = []
    const stop = host.subscribe((event) =>
      toClient.push(JSON.stringify({ t: 'q', m: 'feed', a: [event] })),
    )
    const drop = () => {
      const at = connections.indexOf(connection)
      if (at < 0) return
      connections.splice(at, 1)
      stop()
      for (const listener of closeListeners) listener()
    }
    const connection: Connection = { toHost, toClient, drop }
    connections.push(connection)
    const channel: TextChannel = {
      send: (text) => void toHost.push(text),
      onText: (listener) => void listenersOf.set(connection, { onText: listener }),
      onClose: (listener) => void closeListeners.push(listener),
      close: drop,
    }
    return { kind: 'open', channel }
  }

  return {
    move,
    openChannel: async (): Promise<Opening> => connect(),
    waitMs: () => new Promise<void>((resolve) => sleepers.push(resolve)),
    wake() {
      for (const resolve of sleepers.splice(0)) resolve()
    },
    /** One wire breaks; whatever was under way on it is gone, in both directions. */
    dropOne: (choice: number) => connections[choice % Math.max(1, connections.length)]?.drop(),
    dropAll() {
      for (const connection of [...connections]) connection.drop()
    },
    idle: () =>
      sleepers.length === 0 &&
      connections.every((one) => one.toHost.length + one.toClient.length === 0),
  }
}
export type LossyNetwork = ReturnType<typeof createLossyNetwork>

/** Lets every promise that can settle do so. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Moves everything until nothing is under way any more. */
export async function calm(network: LossyNetwork) {
  for (let turns = 0; turns < 5_000; turns++) {
    await settled()
    if (network.idle()) return
    network.wake()
    await settled()
    while (network.move(0, false)) await settled()
  }
  throw new Error('the network never came to rest')
}
