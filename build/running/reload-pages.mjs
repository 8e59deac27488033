/** Reloads every window of a running app through its debugging port. @param {string} host */
export async function reloadPages(host) {
  if (!host) return
  const answer = await fetch(`http://${host}/json`)
  const targets = /** @type {{ type: string, webSocketDebuggerUrl: string }[]} */ (
    await answer.json()
  )
  const pages = targets.filter((target) => target.type === 'page')
  await Promise.all(pages.map((page) => tell(page.webSocketDebuggerUrl, 'Page.reload')))
}

/** @param {string} url @param {string} method @returns {Promise<void>} */
function tell(url, method) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url)
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method, params: {} }))
    socket.onmessage = () => {
      socket.close()
      resolve()
    }
    socket.onerror = () => reject(new Error('The running app did not answer.'))
  })
}
