/** Where on the console's server the WebSocket wire is. */
export const socketPath = '/wire'

/** The subprotocol that the server answers with. */
export const socketProtocol = 'sala.1'

const tokenPrefix = 'sala.token.'

/** The subprotocols a page asks for: the wire's name and its token, which so never stands in a URL. */
export const socketProtocols = (token: string): readonly string[] => [
  socketProtocol,
  tokenPrefix + token,
]

/** The token among the subprotocols of a `Sec-WebSocket-Protocol` header, or null. */
export function tokenFrom(header: string | undefined): string | null {
  const names = (header ?? '').split(',').map((name) => name.trim())
  if (!names.includes(socketProtocol)) return null
  return names.find((name) => name.startsWith(tokenPrefix))?.slice(tokenPrefix.length) ?? null
}
