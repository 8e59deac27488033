import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewOf, reviewStatusSchema } from '../../../../electron/core/course/review-status.ts'
import { assetsDir } from '../../../helpers/course.ts'

const status = reviewStatusSchema.parse(
  JSON.parse(readFileSync(join(assetsDir, 'review-status.json'), 'utf8')),
)
const filesIn = (folder: string) =>
  readdirSync(join(assetsDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)

describe('reviewOf', () => {
  it('knows how far every shipped text has been read', () => {
    const files = ['glossary.json', ...filesIn('course'), ...filesIn('texts')].filter(
      (file) => !file.endsWith('/coverage.json'),
    )
    expect(files.filter((file) => reviewOf(status, file) === null)).toEqual([])
  })

  it('takes the closest entry and knows nothing of a file that nobody listed', () => {
    const read = { en: 'read', km: 'read', zh: 'read' } as const
    const areas = [
      { path: 'texts/', ...read },
      { path: 'texts/menu.json', ...read, km: 'native' as const },
    ]
    expect(reviewOf({ ...status, areas }, 'texts/menu.json')?.km).toBe('native')
    expect(reviewOf({ ...status, areas }, 'texts/other.json')?.km).toBe('read')
    expect(reviewOf({ ...status, areas }, 'menu.json')).toBeNull()
  })
})
