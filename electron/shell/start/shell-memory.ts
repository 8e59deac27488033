import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { settingsSchema } from '../../core/contract/calls.ts'

const length = z.int().min(-100_000).max(100_000)
const memorySchema = z.object({
  bounds: z.object({ x: length, y: length, width: length, height: length }).nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** The settings as last heard from the host, for what is shown before it answers. */
  settings: settingsSchema.nullable().catch(null),
})
export type ShellMemory = z.infer<typeof memorySchema>

const nothing: ShellMemory = { bounds: null, maximized: false, settings: null }

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
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return nothing
  }
}

// The window's place is not worth a word to anybody when the disk is full.
function write(file: string, memory: ShellMemory): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(memory))
    renameSync(`${file}.new`, file)
  } catch {
    return
  }
}
