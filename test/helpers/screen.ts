import { type ChildProcess, spawn } from 'node:child_process'

let server: ChildProcess | undefined

/** Starts a virtual screen where there is none, for every process that starts after. */
export async function startScreen(): Promise<void> {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-ac']
  server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  process.env['DISPLAY'] = `:${await chosenNumber(server)}`
}

/** Ends the virtual screen, if one was started. */
export function stopScreen(): void {
  if (!server) return
  server.kill()
  server = undefined
  delete process.env['DISPLAY']
}

function chosenNumber(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.on('error', reject)
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
    screen.stdio[3]?.on('data', (text: Buffer) => resolve(text.toString().trim()))
  })
}
