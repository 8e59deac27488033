import { testBrowser } from '../../build/bootstrap/system-packages.mjs'

/** The browser that the set-up has found or installed. */
export function browserPath(): string {
  const path = testBrowser()
  if (path === undefined) throw new Error('There is no Chromium here; npm run setup installs one.')
  return path
}
