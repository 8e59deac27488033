import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { sleepMs } from '../../../electron/core/run/clock-watch.ts'
import { worthAskingMs } from '../../../electron/core/run/ask-after-sleep.ts'
import { seenEveryMs } from '../../../electron/host/live/seen-runs.ts'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { talkingChild, type TalkingChild } from './talking-child.ts'
import { mayShiftWall, wallShim } from './wall-shim.ts'
import { itInLongRun } from '../../helpers/it-in-long-run.ts'

/** What the time left may be off by. */
const goalMs = 100

const children: TalkingChild[] = []
const dirs: string[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.signal('SIGKILL')
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
})

const newDir = () => {
  const dir = mkdtempSync(join(tmpdir(), 'sala-clock-'))
  dirs.push(dir)
  return dir
}

async function started(script: string, env: Readonly<Record<string, string>> = {}) {
  return (await startedIn(newDir(), script, env)).child
}

async function startedIn(dir: string, script: string, env: Readonly<Record<string, string>>) {
  const child = talkingChild(script, [dir], env)
  children.push(child)
  const { question } = await child.next('ready')
  return { child, question }
}

/** Stops the children as a sleep does; says from when to when, on the clock that they all read. */
async function stopAll(sleepers: readonly TalkingChild[], ms: number) {
  const fromMs = Date.now()
  for (const child of sleepers) child.signal('SIGSTOP')
  await setTimeout(ms)
  const toMs = Date.now()
  for (const child of sleepers) child.signal('SIGCONT')
  return { fromMs, toMs }
}

async function seen(child: TalkingChild, line: string) {
  child.say(line)
  const { remainingMs, atMs } = await child.next('seen')
  return { remainingMs: Number(remainingMs), atMs: Number(atMs) }
}

describe('a process that is stopped', () => {
  it('has always been seen to sleep once it was stopped for over two seconds', async () => {
    const sleepers = await Promise.all(Array.from({ length: 8 }, () => started('watch-clocks')))
    const offMs: number[] = []
    for (const ms of [sleepMs + 20, sleepMs + 400, 3000]) {
      const { fromMs, toMs } = await stopAll(sleepers, ms)
      for (const child of sleepers) {
        const { gapMs, sure } = await child.next('slept')
        expect(sure).toBe(true)
        expect(Number(gapMs)).toBeGreaterThanOrEqual(ms)
        offMs.push(Number(gapMs) - (toMs - fromMs))
      }
    }
    reportFigures({
      goal: 'B3 a sleep is seen',
      cases: offMs.length,
      failures: 0,
      timed: { what: 'gap longer than the stop', timesMs: offMs },
      remarks: 'SIGSTOP for 2 to 3 s',
      seed: null,
    })
  })

  itInLongRun('asks after half a minute in a slot, and each answer is right', async () => {
    const sleepers = await Promise.all(Array.from({ length: 4 }, () => started('run-a-slot')))
    const before = await Promise.all(sleepers.map((child) => seen(child, 'look')))
    const { fromMs } = await stopAll(sleepers, worthAskingMs + 1000)
    const offMs: number[] = []
    for (const [index, child] of sleepers.entries()) {
      const { sure, atMs: askedMs } = await child.next('asked')
      expect(sure).toBe(true)
      const counts = index % 2 === 0
      const { remainingMs } = await seen(child, counts ? 'count' : 'leave-out')
      const { remainingMs: wasMs, atMs } = before[index] ?? { remainingMs: 0, atMs: 0 }
      offMs.push(Math.abs(remainingMs - (wasMs - ((counts ? Number(askedMs) : fromMs) - atMs))))
    }
    reportFigures({
      goal: 'B3 a sleep in a slot',
      cases: offMs.length,
      failures: offMs.filter((ms) => ms > goalMs).length,
      timed: { what: 'time left is off by', timesMs: offMs },
      remarks: 'real host, SIGSTOP for 31 s; counted and left out',
      seed: null,
    })
    expect(Math.max(...offMs)).toBeLessThan(1000)
  })
})

describe('a wall clock that is set under a running host', () => {
  it.skipIf(!mayShiftWall)('does not move the countdown [needs gcc]', async () => {
    const shim = wallShim(newDir())
    const child = await started('run-a-slot', shim.env)
    const first = await seen(child, 'look')
    const offMs: number[] = []
    let setS = 0
    for (const byS of [3600, -3600, -7200, 2, 86_400]) {
      setS += byS
      shim.setBy(setS)
      const { byMs } = await child.next('wall-jumped')
      expect(Math.abs(Number(byMs) - byS * 1000)).toBeLessThan(1000)
      const { remainingMs, atMs } = await seen(child, 'look')
      const passedMs = atMs - setS * 1000 - first.atMs
      offMs.push(Math.abs(remainingMs - (first.remainingMs - passedMs)))
    }
    reportFigures({
      goal: 'B1 a wall clock that is set',
      cases: offMs.length,
      failures: offMs.filter((ms) => ms > goalMs).length,
      timed: { what: 'time left is off by', timesMs: offMs },
      remarks: 'real host; an hour forward and back, 2 h back, 2 s, a day',
      seed: null,
    })
    expect(Math.max(...offMs)).toBeLessThan(1000)
  })
})

describe('a wall clock that is set between a kill and the next start', () => {
  it.skipIf(!mayShiftWall)('stops the slot, and asks [needs gcc]', async () => {
    const [dir, shim] = [newDir(), wallShim(newDir())]
    let { child } = await startedIn(dir, 'run-a-slot', shim.env)
    let last = await seen(child, 'look')
    const offMs: number[] = []
    let setS = 0
    for (const [byS, what] of [
      [0, null],
      [-365 * 86_400, 'set-back'],
      [365 * 86_400, 'away'],
    ] as const) {
      await child.kill()
      setS += byS
      shim.setBy(setS)
      const back = await startedIn(dir, 'run-a-slot', shim.env)
      child = back.child
      expect((back.question as { what: string } | null)?.what ?? null).toBe(what)
      const found = await seen(child, 'look')
      const passedMs = what === null ? found.atMs - last.atMs : 0
      offMs.push(Math.abs(found.remainingMs - (last.remainingMs - passedMs)))
      last = what === null ? found : await seen(child, 'leave-out')
    }
    reportFigures({
      goal: 'B1 a wall clock that is set while Sala is off',
      cases: offMs.length,
      failures: offMs.filter((ms) => ms > seenEveryMs).length,
      timed: { what: 'time left is off by', timesMs: offMs },
      remarks: 'real host, SIGKILL; not set, a year back, a year ahead',
      seed: null,
    })
    expect(offMs[0]).toBeLessThanOrEqual(goalMs)
    expect(Math.max(...offMs)).toBeLessThanOrEqual(seenEveryMs)
  })
})

describe('the alarm of a host without any window', () => {
  it('comes when the phase begins, never before', async () => {
    const ringing = await Promise.all(Array.from({ length: 4 }, () => started('run-a-slot')))
    const lateMs: number[] = []
    for (const child of ringing) {
      child.say('shorten')
      const { remainingMs } = await child.next('alarm')
      lateMs.push(30_000 - Number(remainingMs))
    }
    reportFigures({
      goal: 'B6 alarm without windows',
      cases: lateMs.length,
      failures: lateMs.filter((ms) => ms > goalMs).length,
      timed: { what: 'late by', timesMs: lateMs },
      remarks: 'real host, real timers',
      seed: null,
    })
    expect(Math.min(...lateMs)).toBeGreaterThanOrEqual(0)
  })
})
