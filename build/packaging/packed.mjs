import { build, Platform } from 'electron-builder'
import fs from 'node:fs'
import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'
import { bundleWhenStale } from '../bundles/app.mjs'
import { building, stampOf, unlessDone } from '../bundles/stamp.mjs'
import { electronRuntime } from './runtime.mjs'

const inputs = ['build/packaging', 'build/electron-builder.config.mjs']
const outDir = path.join(projectDir, 'dist', 'packed')

/**
 * Makes the app as it ships, fuses set, in `dist/packed`.
 * @returns {Promise<{ binary: string, made: boolean }>}
 */
export function packedApp() {
  return building(packWhenStale)
}

async function packWhenStale() {
  await bundleWhenStale()
  const binary = packedBinary()
  const stamp = stampOf(['.cache/stamps/app', ...inputs], electronRuntime())
  const made = await unlessDone('packed', stamp, binary, async () => {
    fs.rmSync(outDir, { recursive: true, force: true })
    const { default: config } = await import('../electron-builder.config.mjs')
    await build({ targets: Platform.current().createTarget('dir'), config, projectDir })
  })
  return { binary, made }
}

function packedBinary() {
  if (process.platform === 'win32') return path.join(outDir, 'win-unpacked', 'Sala.exe')
  if (process.platform === 'linux') return path.join(outDir, 'linux-unpacked', 'sala')
  const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac'
  return path.join(outDir, folder, 'Sala.app')
}
