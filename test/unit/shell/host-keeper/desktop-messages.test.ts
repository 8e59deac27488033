import { describe, expect, it } from 'vitest'
import {
  answerAsk,
  askDesktop,
  type DesktopAnswer,
} from '../../../../electron/shell/host-keeper/desktop-messages.ts'
import { fakeDesktop } from '../../../helpers/fake-desktop.ts'

/** Both ends, with what goes between them copied as between two processes. */
function bothEnds() {
  const laptop = fakeDesktop('/first')
  const answers: DesktopAnswer[] = []
  const host = askDesktop((ask) =>
    answerAsk(laptop, structuredClone(ask), (answer) => {
      answers.push(answer)
      host.hear(structuredClone(answer))
    }),
  )
  return { laptop, answers, host, port: host.port('/first') }
}

describe('the desktop of another process', () => {
  it('asks for a folder and for a place, and gives what was chosen', async () => {
    const { laptop, port } = bothEnds()
    const folder = port.chooseFolder('/from')
    laptop.answer('/chosen')
    expect(await folder).toBe('/chosen')
    const place = { folder: '/chosen', name: 'class.sala' }
    const saving = port.chooseSavePlace(place)
    laptop.answer(null)
    expect(await saving).toBeNull()
    expect(laptop.asked).toEqual([
      { kind: 'choose', path: '/from' },
      { kind: 'save', place },
    ])
  })

  it('passes on what needs no answer', () => {
    const { laptop, answers, port } = bothEnds()
    port.showFolder('/first')
    port.placeStage({ kind: 'present' })
    expect(laptop.asked).toEqual([
      { kind: 'show', path: '/first' },
      { kind: 'place', wish: { kind: 'present' } },
    ])
    expect(answers).toEqual([])
  })

  it('gives no question the answer to another, as of a host that has crashed since', async () => {
    const { laptop, answers, port } = bothEnds()
    const before = port.chooseFolder('/from')
    laptop.answer('/before')
    await before
    const after = bothEnds()
    const saving = after.port.chooseSavePlace({ folder: '/first', name: 'class.sala' })
    for (const answer of answers) after.host.hear(answer)
    after.laptop.answer('/mine')
    expect(await saving).toBe('/mine')
    expect(answers).toHaveLength(1)
  })
})
