import { execFileSync } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import { windowAt } from './app-windows.ts'
import type { RunningApp } from './electron-app.ts'

/** Keys of a keyboard by their place, as an X server numbers them. */
const keycodes = {
  Escape: 9,
  Minus: 20,
  Equal: 21,
  Tab: 23,
  Enter: 36,
  Space: 65,
  Period: 60,
  Insert: 118,
  ControlLeft: 37,
  ShiftLeft: 50,
  AltLeft: 64,
  ArrowUp: 111,
  ArrowLeft: 113,
  ArrowRight: 114,
  ArrowDown: 116,
  PageUp: 112,
  PageDown: 117,
  F4: 70,
  ...rowOf('1234567890', 10),
  ...rowOf('QWERTYUIOP', 24),
  ...rowOf('ASDFGHJKL', 38),
  ...rowOf('ZXCVBNM', 52),
} as const satisfies Record<string, number>
export type RealKey = keyof typeof keycodes | (string & {})

function rowOf(keys: string, first: number): Record<string, number> {
  return Object.fromEntries([...keys].map((key, at) => [key, first + at]))
}

/** A keyboard that is plugged into the X server of the tests: keys are what the layout makes of them. */
export type RealKeyboard = {
  /** Chooses the layout of the whole server, such as `us` or `kh`. */
  readonly layout: (name: string) => void
  /** Presses keys together, the last one with the others held. */
  readonly press: (...keys: readonly RealKey[]) => void
  /** Presses keys one after the other. */
  readonly type: (keys: readonly RealKey[]) => void
  /** Gives the keyboard to a window of the app, by the path of its page; waits until it has it. */
  readonly giveTo: (running: RunningApp, path: '/start/' | '/stage/') => Promise<void>
  readonly unplug: () => void
}

/** Plugs the keyboard in; it speaks the X protocol and its XTEST extension itself. */
export async function plugKeyboard(
  display = process.env['DISPLAY'] ?? ':0',
): Promise<RealKeyboard> {
  const socket = await connected(display)
  const opcode = await opcodeOf(socket, 'XTEST')
  const send = (bytes: Buffer) => void socket.write(bytes)
  const fake = (kind: 2 | 3, key: RealKey) => {
    const code = (keycodes as Readonly<Record<string, number>>)[key]
    if (code === undefined) throw new Error(`no such key: ${key}`)
    send(fakeInput(opcode, kind, code))
  }
  const press = (...keys: readonly RealKey[]) => {
    for (const key of keys) fake(2, key)
    for (const key of keys.toReversed()) fake(3, key)
  }
  return {
    layout: (name) => void execFileSync('setxkbmap', ['-display', display, name]),
    press,
    type: (keys) => keys.forEach((key) => press(key)),
    async giveTo(running, path) {
      send(setInputFocus(await broughtToFront(running, path)))
      const page = await windowAt(running, path)
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true)
    },
    unplug: () => void socket.destroy(),
  }
}

/** Also where there is no window manager that would do it. */
const broughtToFront = ({ app }: RunningApp, path: string) =>
  app.evaluate(({ BrowserWindow }, at) => {
    const window = BrowserWindow.getAllWindows().find(
      ({ webContents }) => new URL(webContents.getURL()).pathname === at,
    )
    window?.focus()
    window?.webContents.focus()
    return window?.getNativeWindowHandle().readUInt32LE() ?? 0
  }, path)

async function connected(display: string): Promise<Socket> {
  const number = /:(\d+)/.exec(display)?.[1] ?? '0'
  const socket = connect(`/tmp/.X11-unix/X${number}`)
  const setUp = Buffer.alloc(12)
  setUp.write('l', 0)
  setUp.writeUInt16LE(11, 2)
  socket.write(setUp)
  const answer = await once(socket)
  if (answer[0] !== 1) throw new Error('the X server refuses the keyboard')
  return socket
}

async function opcodeOf(socket: Socket, extension: string): Promise<number> {
  const length = Math.ceil(extension.length / 4) * 4
  const query = Buffer.alloc(8 + length)
  query.writeUInt8(98, 0)
  query.writeUInt16LE(query.length / 4, 2)
  query.writeUInt16LE(extension.length, 4)
  query.write(extension, 8)
  socket.write(query)
  const answer = await once(socket)
  if (answer[8] !== 1) throw new Error(`the X server has no ${extension}`)
  return answer[9] ?? 0
}

const once = (socket: Socket) =>
  new Promise<Buffer>((resolve, reject) => {
    socket.once('data', resolve)
    socket.once('error', reject)
  })

function fakeInput(opcode: number, kind: 2 | 3, keycode: number): Buffer {
  const request = Buffer.alloc(36)
  request.writeUInt8(opcode, 0)
  request.writeUInt8(2, 1)
  request.writeUInt16LE(9, 2)
  request.writeUInt8(kind, 4)
  request.writeUInt8(keycode, 5)
  return request
}

function setInputFocus(window: number): Buffer {
  const request = Buffer.alloc(12)
  request.writeUInt8(42, 0)
  request.writeUInt8(2, 1)
  request.writeUInt16LE(3, 2)
  request.writeUInt32LE(window, 4)
  return request
}
