import { bundleApp } from '../../build/bundles/app.mjs'

/** Once for all files that need only a browser: the pages as they are shipped. */
export async function setup(): Promise<void> {
  await bundleApp()
}
