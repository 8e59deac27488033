// Makes dist/packed: the app as it ships, fuses set. The last line it prints is the binary's path.
import { packedApp } from './packaging/packed.mjs'
import { electronRuntime } from './packaging/runtime.mjs'

const { binary, made } = await packedApp()
const { official, version } = electronRuntime()
if (!official) console.log(`With the development runtime Electron ${version}: not for shipping.`)
console.log(made ? 'Made:' : 'Up to date:')
console.log(binary)
