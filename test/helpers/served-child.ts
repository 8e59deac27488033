import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'

const projectDir = join(import.meta.dirname, '../..')
const pageBytes = 1_000_000

/** A console server over a real host, in a process of its own. */
export type ServedChild = {
  readonly port: number
  readonly token: string
  /** Memory that is in use, in bytes; what waits to be tidied does not count. */
  memory(): Promise<number>
  /** How the process ended; null while it runs. */
  ended(): string | null
  stop(): Promise<void>
}

export async function servedChild(): Promise<ServedChild> {
  const dir = mkdtempSync(join(tmpdir(), 'sala-served-'))
  const pages = join(dir, 'pages')
  await mkdir(join(pages, 'start'), { recursive: true })
  await writeFile(join(pages, 'start', 'index.html'), `<!doctype html><head></head>hello`)
  await writeFile(join(pages, 'large.js'), `//${'x'.repeat(pageBytes)}`)
  const script = `
    import { openHostOn } from ${JSON.stringify(join(projectDir, 'test/helpers/host-at-work.ts'))}
    import { serveConsole } from ${JSON.stringify(join(projectDir, 'electron/host/serve.ts'))}
    const { host } = await openHostOn(${JSON.stringify(join(dir, 'data'))})
    const { url } = await serveConsole({ host, rendererDir: ${JSON.stringify(pages)} })
    process.on('message', () => {
      gc()
      const { heapUsed, external } = process.memoryUsage()
      process.send({ memory: heapUsed + external })
    })
    process.send({ url })`
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  let said = ''
  let end: string | null = null
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  const closed = new Promise<void>((resolve) =>
    child.once('close', (code, signal) => {
      end = `${code ?? signal} ${said}`
      resolve()
    }),
  )
  const heard = async () => {
    const [message] = await Promise.race([
      once(child, 'message'),
      closed.then(() => Promise.reject(new Error(`the server is gone: ${end}`))),
    ])
    return message as { readonly url: string; readonly memory: number }
  }
  const url = new URL((await heard()).url)
  return {
    port: Number(url.port),
    token: url.hash.replace('#token=', ''),
    memory: async () => {
      child.send('memory')
      return (await heard()).memory
    },
    ended: () => end,
    stop: async () => {
      child.kill('SIGKILL')
      await closed
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
