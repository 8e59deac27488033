import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { listOf, openClass, pathOf, personIn, real } from '../helpers/people-page.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('who comes in at the door', () => {
  it('is added in one line to the smallest group, the next one at once, each undoable', async () => {
    const { page, board, records, problems } = await openClass(at, { Sok: 1, Chan: 1, Keo: 2 }, 3)
    const line = board.getByRole('group', { name: 'Somebody comes in' })
    await line.getByRole('textbox', { name: 'Name of who comes in' }).focus()
    await page.keyboard.insertText('លោកជំទាវ ចាន់ លីណា')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('ធនាគារ អេស៊ីលីដា')
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 3', 'លោកជំទាវ ចាន់ លីណា').getByText('ធនាគារ អេស៊ីលីដា').waitFor()
    await page.getByText('លោកជំទាវ ចាន់ លីណា is in Group 3').waitFor()
    await page.keyboard.insertText('王芳')
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 2', '王芳').waitFor()
    expect((await records()).person.map(({ honorific, name }) => [honorific, name])).toEqual([
      ['', 'Sok'],
      ['', 'Chan'],
      ['', 'Keo'],
      ['លោកជំទាវ', 'ចាន់ លីណា'],
      ['', '王芳'],
    ])
    expect((await pathOf(records, '王芳')).map(({ group }) => group)).toEqual([2])
    expect(await line.getByLabel('Organisation').inputValue()).toBe('')
    const undo = board.getByRole('button', { name: /^Undo/ })
    await undo.click()
    await personIn(board, 'Group 2', '王芳').waitFor({ state: 'detached' })
    await undo.click()
    await expect.poll(async () => (await records()).person.length).toBe(3)
    expect(await barriersIn(page, '[data-scope=people]')).toEqual([])
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('goes to another group where that is chosen, once; without a name nobody is added', async () => {
    const { page, board, records } = await openClass(at, { Sok: 1, Chan: 2 }, 3)
    const line = board.getByRole('group', { name: 'Somebody comes in' })
    const name = line.getByRole('textbox', { name: 'Name of who comes in' })
    await name.focus()
    await page.keyboard.press('Enter')
    await line.getByRole('button', { name: /Group 3/ }).click()
    await page.getByRole('option', { name: 'Group 1' }).click()
    await name.fill('Ly')
    await name.press('Enter')
    await personIn(board, 'Group 1', 'Ly').waitFor()
    await page.keyboard.insertText('Vanna')
    await page.keyboard.press('Enter')
    await personIn(board, 'Group 3', 'Vanna').waitFor()
    expect((await records()).person).toHaveLength(4)
    await page.context().close()
  })

  it('of a name that is there already is told apart by the organisation, and that is said', async () => {
    const { page, board } = await openClass(at, { 'Sok Dara': 1, Keo: 2 }, 2)
    const line = board.getByRole('group', { name: 'Somebody comes in' })
    await line.getByRole('textbox', { name: 'Name of who comes in' }).fill('Mr SOK  Dara')
    await line.getByText('Same name: Sok Dara · Group 1').waitFor()
    const organisation = line.getByLabel('Organisation')
    await organisation.fill('Wing')
    await organisation.press('Enter')
    await board.getByRole('row', { name: /SOK/ }).getByText('Wing').waitFor()
    await page.context().close()
  })
})

describe('the groups on the wall', () => {
  it('come and go by a button, have a walk-in at once, and are held by a freeze', async () => {
    const { page, board } = await openClass(at, { Sok: 1, Chan: 2 }, 2)
    await board.getByRole('button', { name: 'Show groups on the wall' }).click()
    const wall = page.locator('[data-scene="groups"]')
    await wall.getByText('Chan', { exact: true }).waitFor({ state: 'attached' })
    expect(await wall.locator('[data-group]').count()).toBe(2)
    await board.getByRole('textbox', { name: 'Name of who comes in' }).fill('កែវ ពិសី')
    await page.keyboard.press('Enter')
    await wall.locator('[data-name]', { hasText: 'កែវ ពិសី' }).waitFor({ state: 'attached' })
    await at.ask('room.stage', { act: { kind: 'freeze' } })
    await board.getByRole('textbox', { name: 'Name of who comes in' }).fill('Late One')
    await page.keyboard.press('Enter')
    await listOf(board, 'Group 2').getByRole('row', { name: 'Late One' }).waitFor()
    expect(await wall.getByText('Late One').count()).toBe(0)
    await at.ask('room.stage', { act: { kind: 'freeze' } })
    await wall.locator('[data-name]', { hasText: 'Late One' }).waitFor({ state: 'attached' })
    await at.ask('room.stage', { act: { kind: 'second-language', language: 'km' } })
    await wall.getByText('ក្រុម').first().waitFor({ state: 'attached' })
    await board.getByRole('button', { name: 'Take groups off the wall' }).click()
    await wall.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
