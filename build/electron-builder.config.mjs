import fs from 'node:fs'
import { addonName, electronRuntime, sqliteAddon } from './packaging/runtime.mjs'
import { setFuses } from './packaging/set-fuses.mjs'
import { projectDir } from './bootstrap/places.mjs'

const runtime = electronRuntime()
const icons = `${projectDir}/assets/icons`

// The addon is chosen by platform here: `${platform}` in `files` would be the builder's own.
/** @param {string} platform */
const addon = (platform) => [{ from: sqliteAddon(runtime, `${platform}-\${arch}`), to: addonName }]

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'app.sala.workshop',
  productName: 'Sala',
  directories: { app: 'dist/app', output: 'dist/packed', buildResources: 'assets/icons' },
  files: ['**/*', { from: 'node_modules', to: 'node_modules' }],
  asar: true,
  // dist/app already holds the packages it needs, and no others
  beforeBuild: async () => false,
  nodeGypRebuild: false,
  electronVersion: runtime.version,
  electronDist: runtime.electronDir,
  electronLanguages: ['en-US', 'zh-CN'],
  afterPack: setFuses,
  linux: {
    target: 'dir',
    executableName: 'sala',
    category: 'Education',
    extraResources: addon('linux'),
  },
  win: { target: 'dir', extraResources: addon('win32'), signExecutable: false },
  mac: { target: 'dir', identity: null, extraResources: addon('darwin') },
  ...(fs.existsSync(icons) ? {} : { icon: null }),
}
