import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { durationProblems } from '../../../../electron/core/agenda/parse-duration.ts'
import { rosterProblemCodes } from '../../../../electron/core/roster/read-roster.ts'
import { unreadableReasons } from '../../../../electron/core/roster/decode-text.ts'
import { rosterFields } from '../../../../electron/core/roster/roster-columns.ts'
import { stageSays } from '../../../../electron/core/stage/stage-picture.ts'
import { slotMethods } from '../../../../electron/core/agenda/tables.ts'

const keysOf = (name: string) =>
  Object.keys(
    JSON.parse(
      readFileSync(new URL(`../../../../assets/texts/${name}.json`, import.meta.url), 'utf8'),
    ) as object,
  )
const below = (name: string, prefix: string) =>
  keysOf(name)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

describe('the texts of agenda, stage and people', () => {
  it('say something for every code that the core returns', () => {
    expect(below('agenda', 'duration.')).toEqual(expect.arrayContaining([...durationProblems]))
    expect(below('agenda', 'method.').sort()).toEqual(['none', ...slotMethods].sort())
    expect(keysOf('stage')).toEqual(expect.arrayContaining([...stageSays]))
    expect(below('people', 'problem.').sort()).toEqual([...rosterProblemCodes].sort())
    expect(below('people', 'unreadable.').sort()).toEqual([...unreadableReasons].sort())
    expect(below('people', 'field.').sort()).toEqual(['none', ...rosterFields].sort())
  })
})
