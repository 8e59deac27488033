import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesOfSecondStart, handedOver } from '../../../electron/shell/start/handed-files.ts'

const odd = ['/tmp/课 程.sala', '/home/dara/ថ្នាក់ រៀន.sala', '/a/100% é\n.sala', '/a/\ud800.sala']
const handed = (...files: string[]) => handedOver({ files, onNetwork: [] })
const argv = (...args: string[]) => ['/opt/sala', ...args]

describe('filesOfSecondStart', () => {
  it('gets the files whatever their names, in letters that no system loses', () => {
    expect(handed(...odd).files).toMatch(/^[\w-]+$/)
    expect(filesOfSecondStart(handed(...odd), argv(), '/').files).toEqual(odd)
  })

  it('takes them from the arguments where what was handed over was lost', () => {
    for (const lost of [null, undefined, {}, { files: 7 }, { files: '}' }, { file: 'x.sala' }])
      expect(filesOfSecondStart(lost, argv('--sample', '课 程.sala'), '/home/dara').files).toEqual([
        '/home/dara/课 程.sala',
      ])
  })

  it('takes nothing from it but what is named like a file of ours', () => {
    const strange = handed('/etc/passwd', '-x.sala', '/a/b.sala')
    expect(filesOfSecondStart(strange, argv('c.sala'), '/').files).toEqual(['/a/b.sala'])
  })

  it('gets what lies on the network too, apart and as written', () => {
    const named = { files: ['/a/b.sala'], onNetwork: ['\\\\server\\share\\x.sala'] }
    expect(filesOfSecondStart(handedOver(named), argv(), '/')).toEqual(named)
  })

  it('loses no path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (names) => {
        const files = [...new Set(names.map((name) => `/a/b${name.replaceAll('\0', '')}.sala`))]
        const { files: arrived } = filesOfSecondStart(handed(...files), argv(), '/')
        expect(arrived.every((path) => path.startsWith('/'))).toBe(true)
        expect(arrived.length).toBeLessThanOrEqual(files.length)
      }),
    )
  })
})
