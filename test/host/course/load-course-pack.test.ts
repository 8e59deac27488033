import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCoursePack, readCoursePack } from '../../../electron/host/course/load-course-pack.ts'
import { assetsDir } from '../../helpers/course.ts'

let copy: string
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'course-'))
  await cp(join(assetsDir, 'course'), join(copy, 'course'), { recursive: true })
  await cp(join(assetsDir, 'glossary.json'), join(copy, 'glossary.json'))
})
afterEach(() => rm(copy, { recursive: true }))

async function edit(file: string, change: (text: string) => string) {
  const path = join(copy, file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

describe('loadCoursePack', () => {
  it('reads the course that ships', async () => {
    const pack = await loadCoursePack(assetsDir)
    expect(pack.agendas.map(({ key }) => key)).toContain('two-day')
    expect(Object.keys(pack.boards)).toContain('journey-map')
  })

  it('carries a correction in the glossary into titles and texts', async () => {
    await edit('glossary.json', (text) => text.replace('"客户旅程地图"', '"顾客旅程图"'))
    await edit('course/loyalty/pack.json', (text) => text.replace('"journey-map",', ''))
    const pack = await loadCoursePack(copy)
    expect(pack.boards['journey-map']?.title.zh).toBe('顾客旅程图')
    expect(JSON.stringify(pack.agendas).match(/顾客旅程图/g)?.length).toBeGreaterThan(10)
  })

  it('throws with the place of each fault of form', async () => {
    await edit('course/loyalty/agendas/two-day.json', (text) =>
      text.replace('"theoryTargetMin": 420', '"theoryTargetMin": "long"'),
    )
    await expect(loadCoursePack(copy)).rejects.toThrow('theoryTargetMin')
  })
})

describe('readCoursePack', () => {
  it('tells a sum that is not what the agenda promises', async () => {
    await edit('course/loyalty/agendas/two-day.json', (text) =>
      text.replace('"theoryTargetMin": 420', '"theoryTargetMin": 421'),
    )
    const resolved = await readCoursePack(copy, 'loyalty')
    expect(JSON.stringify(resolved)).toContain('420 + 540')
  })

  it('tells a spelling that differs from the glossary', async () => {
    await edit('glossary.json', (text) => text.replace('"复购"', '"再购"'))
    const resolved = await readCoursePack(copy, 'loyalty')
    expect(resolved).toMatchObject({ kind: 'issues' })
    expect(JSON.stringify(resolved)).toContain('"spelling"')
  })
})
