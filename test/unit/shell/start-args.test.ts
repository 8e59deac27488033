import fc from 'fast-check'
import { isAbsolute } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStartArgs } from '../../../electron/shell/start/start-args.ts'

const read = (...args: string[]) => readStartArgs(args, '/home/dara')

describe('readStartArgs', () => {
  it('takes a data folder, the sample and a file, in any order', () => {
    expect(read('class.SALA', '--sample', '--data-dir=/mnt/sala/../data')).toEqual({
      dataDir: '/mnt/data',
      sample: true,
      file: '/home/dara/class.SALA',
      debugSwitch: null,
    })
  })

  it('needs nothing', () => {
    expect(read()).toEqual({ dataDir: null, sample: false, file: null, debugSwitch: null })
  })

  it.each(['--data-dir=data', '--data-dir=', '--data-dir=//server/share', '--data-dir=/a\0b'])(
    'takes no data folder from %j',
    (arg) => expect(read(arg).dataDir).toBe(null),
  )

  it.each([
    'x.exe',
    'sala',
    '.sala',
    '-x.sala',
    '\\\\server\\x.sala',
    '//server/x.sala',
    'a\0.sala',
  ])('#23 takes no file from %j', (arg) => expect(read(arg).file).toBe(null))

  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=1',
    '--Inspect',
    '-inspect',
    '--no-sandbox',
    '--disable-web-security',
    '--js-flags=--expose-gc',
  ])('#22 sees the debugger in %s', (arg) => {
    expect(read('class.sala', arg).debugSwitch).toBe(arg)
  })

  it('#23 never throws, and takes only absolute paths', () => {
    const arg = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}.sala`),
      fc.string().map((text) => `--data-dir=${text}`),
    )
    fc.assert(
      fc.property(fc.array(arg), (args) => {
        const { file, dataDir } = readStartArgs(args, '/home/dara')
        for (const path of [file, dataDir]) expect(path === null || isAbsolute(path)).toBe(true)
      }),
    )
  })
})
