import { describe, expect, it } from 'vitest'
import type { CallInput, CallName } from '../../electron/core/contract/calls.ts'
import { languages } from '../../electron/core/text/language.ts'
import { newId } from '../../electron/host/new-id.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { fetchExport } from '../helpers/fetch-export.ts'
import { telling } from '../helpers/long-run.ts'
import { popplerText, readPdf } from '../helpers/read-pdf.ts'

const apps = appsOfTest()
const groupTitles = { en: 'Group 1', km: 'ក្រុមទី១', zh: '第 1' } as const

describe('printing in the packaged app', () => {
  it('draws a group’s map in its languages, in a worker inside the archive', async () => {
    const running = await apps.start({ args: ['--sample'] })
    const page = await windowAt(running, '/start/')
    const ask = <N extends CallName>(name: N, input: CallInput<N>) => callHost(page, name, input)
    const listed = async () => (await ask('library.list', {})).length
    await expect.poll(listed).toBe(1)
    const [sample] = await ask('library.list', {})
    for (const language of telling(languages, 1)) {
      const exportId = newId()
      const wish = {
        workshopId: sample?.id ?? '',
        exportId,
        order: {
          kind: 'board',
          template: 'journey-map',
          whose: { kind: 'group', number: 1 },
          onlyFilled: true,
          paper: 'a4',
          language,
        },
        to: 'page',
      } as const
      const result = await ask('export.documents', wish)
      if (result.kind !== 'done') throw new Error(JSON.stringify(result))
      const bytes = await fetchExport(ask, exportId, result.files[0]?.name ?? '')
      expect(popplerText(bytes).replaceAll('\u200b', '')).toContain(groupTitles[language])
      expect((await readPdf(bytes, 0)).texts).toHaveLength(1)
    }
  })
})
