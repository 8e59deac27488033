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
      files: ['/home/dara/class.SALA'],
      onNetwork: [],
      debugSwitch: null,
    })
  })

  it('needs nothing', () => {
    expect(read()).toEqual({
      dataDir: null,
      sample: false,
      files: [],
      onNetwork: [],
      debugSwitch: null,
    })
  })

  it.each(['--data-dir=data', '--data-dir=', '--data-dir=//server/share', '--data-dir=/a\0b'])(
    'takes no data folder from %j',
    (arg) => expect(read(arg).dataDir).toBe(null),
  )

  it.each(['x.exe', 'sala', '.sala', '-x.sala', 'a\0.sala'])('#23 takes no file from %j', (arg) =>
    expect(read(arg)).toMatchObject({ files: [], onNetwork: [] }),
  )

  it.each([
    '\\\\server\\share\\x.sala',
    '//server/share/x.sala',
    'file://server/share/x.sala',
    'file:////server/share/x.sala',
    'smb://server/share/ថ្នាក់ រៀន.sala',
    'https://example.com/x.sala-course',
  ])('fetches nothing from %j, and tells it apart', (arg) =>
    expect(read(arg, 'a.sala')).toMatchObject({
      files: ['/home/dara/a.sala'],
      onNetwork: [arg],
    }),
  )

  it('takes addresses of files here as their paths', () => {
    const { files } = read('file:///tmp/%E8%AF%BE%20%E7%A8%8B.sala', 'FILE://localhost/a.sala')
    expect(files).toEqual(['/tmp/课 程.sala', '/a.sala'])
    // One that is written wrongly is told later, as a file that cannot be read.
    expect(read('file:///tmp/a%2Fb.sala').files).toHaveLength(1)
  })

  it('takes several files, each once, and templates too', () => {
    expect(read('a.sala', 'b c.sala', './a.sala', 'plan.sala-course').files).toEqual([
      '/home/dara/a.sala',
      '/home/dara/b c.sala',
      '/home/dara/plan.sala-course',
    ])
  })

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
        const { files, dataDir } = readStartArgs(args, '/home/dara')
        for (const path of [...files, dataDir]) expect(path === null || isAbsolute(path)).toBe(true)
      }),
    )
  })
})
