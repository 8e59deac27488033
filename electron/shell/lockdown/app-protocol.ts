import { protocol } from 'electron'
import type { Session } from 'electron'
import { pageAnswer } from '../../host/pages/page-answer.ts'
import { readPageFiles } from '../../host/pages/page-files.ts'

export const appOrigin = 'app://bundle'

/** Tells Chromium what `app:` is; must run before `ready`. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built pages, and nothing else, under `app://bundle/`. */
export async function serveApp(session: Session, pagesDir: string): Promise<void> {
  const files = await readPageFiles(pagesDir)
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const path = url.host === 'bundle' ? url.pathname : ''
    const { status, headers, body } = await pageAnswer(files, request.method, path)
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  })
}
