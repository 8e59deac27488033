/**
 * Asks a process to end and waits until it has.
 * @param {import('node:child_process').ChildProcess | undefined} child
 */
export async function endProcess(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  child.removeAllListeners('close')
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  await gone
}
