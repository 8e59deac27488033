/** Where on the console's server the WebSocket wire is. */
export const socketPath = '/wire'

/** The close code for who does not start with the token. Any other close may be tried again. */
export const tokenRefusedCode = 1008
