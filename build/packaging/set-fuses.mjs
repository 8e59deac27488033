import { flipFuses, FuseVersion } from '@electron/fuses'
import path from 'node:path'
import { fuseTable } from './fuse-table.mjs'

/**
 * The afterPack step: writes the fuse table into the binary just packed.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function setFuses({ appOutDir, electronPlatformName, packager }) {
  const product = packager.appInfo.productFilename
  const place = /** @type {Record<string, string>} */ ({
    darwin: `${product}.app`,
    win32: `${product}.exe`,
    linux: 'sala',
  })
  const binary = path.join(appOutDir, String(place[electronPlatformName]))
  await flipFuses(binary, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...fuseTable,
  })
}
