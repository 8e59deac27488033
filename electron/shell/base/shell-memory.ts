import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { noMemory, type WindowMemory } from '../../core/stage/place-windows.ts'
import { settingsSchema } from '../../core/contract/areas/settings.ts'
import { pathKind } from '../../host/files/path-kind.ts'

const length = z.int().min(-100_000).max(100_000)
const box = z.object({ x: length, y: length, width: length, height: length })
const displayKey = z.object({ id: z.number(), label: z.string(), width: length, height: length })
const windowsSchema = z.object({
  console: z.object({ display: displayKey, box }).nullable().catch(null),
  stage: displayKey.nullable().catch(null),
  window: box.nullable().catch(null),
  wish: z.enum(['display', 'preview', 'here', 'window']).catch('display'),
}) satisfies z.ZodType<WindowMemory>
const memorySchema = z.object({
  windows: windowsSchema.catch(noMemory),
  /** Where the console was, as versions before 0.2 have written it. */
  bounds: box.nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** The settings as last heard from the host, for what is shown before it answers. */
  settings: settingsSchema.nullable().catch(null),
  /** Folders for files that were chosen in the system's dialog, the newest first. */
  folders: z.array(z.string().max(4096)).max(32).catch([]),
})
export type ShellMemory = z.infer<typeof memorySchema>

const nothing: ShellMemory = {
  windows: noMemory,
  bounds: null,
  maximized: false,
  settings: null,
  folders: [],
}

/** What the shell remembers from one start to the next. A damaged file means a fresh start. */
export function openShellMemory(file: string) {
  let memory = read(file)
  return {
    current: () => memory,
    remember(news: Partial<ShellMemory>) {
      memory = { ...memory, ...news }
      write(file, memory)
    },
  }
}
export type ShellMemoryFile = ReturnType<typeof openShellMemory>

function read(file: string): ShellMemory {
  // To read a pipe would wait for ever.
  if (pathKind(file) !== 'file') return nothing
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return nothing
  }
}

// The window's place is not worth a word to anybody when the disk is full.
function write(file: string, memory: ShellMemory): void {
  try {
    rmSync(`${file}.new`, { force: true })
    writeFileSync(`${file}.new`, JSON.stringify(memory))
    renameSync(`${file}.new`, file)
  } catch {
    return
  }
}
