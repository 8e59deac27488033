import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  ClockCorrections,
  type ClockCorrectionsOptions,
} from '../../../electron/host/live/clock-corrections.ts'
import type { LiveWorkshop } from '../../../electron/host/workshops/live-workshop.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../helpers/agenda-records.ts'
import { laptopClock } from '../../helpers/laptop-clock.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const minuteMs = 60_000
const nine = phnomPenh('09:00')
const run = runAt(0, nine)
const running = (index: number) =>
  ({
    id: idOf(0, index),
    tables: agendaTables({ slot: [slotAt(0)], slot_run: [run] }),
    latestInstant: () => nine,
  }) as unknown as LiveWorkshop

let clock: ReturnType<typeof laptopClock>
let corrections: ClockCorrections
let inRoom: LiveWorkshop
const become = vi.fn()
const kindsFor = (live: LiveWorkshop) =>
  corrections.of(live).map(({ edits, agoMs }) => [...edits.map(({ kind }) => kind), agoMs])
beforeEach(() => {
  vi.clearAllMocks()
  clock = laptopClock(nine)
  inRoom = running(1)
  const state = { live: () => inRoom, become }
  const options = { state, seen: { lastMs: () => 0 }, clock }
  corrections = new ClockCorrections(options as unknown as ClockCorrectionsOptions)
})

describe('ClockCorrections', () => {
  it('sees what has happened since anybody last looked, and gives it once', () => {
    expect(kindsFor(inRoom)).toEqual([])
    clock.setWall(minuteMs)
    expect(kindsFor(inRoom)).toEqual([['run.shift', 0]])
    expect(kindsFor(inRoom)).toEqual([])
  })

  it('gives each workshop that has been in the room its own, whoever asks first', () => {
    const before = inRoom
    corrections.of(before)
    inRoom = running(2)
    corrections.of(inRoom)
    clock.setWall(minuteMs)
    expect(kindsFor(inRoom)).toEqual([['run.shift', 0]])
    expect(corrections.isDue(before)).toBe(true)
    expect(kindsFor(before)).toEqual([['run.shift', 0]])
    expect(corrections.isDue(before)).toBe(false)
  })

  it('leaves a workshop alone that was never in the room', () => {
    const other = running(2)
    clock.setWall(minuteMs)
    expect(kindsFor(other)).toEqual([])
    expect(corrections.watches(other)).toBe(false)
  })

  it('compares one that comes into the room with the clock', () => {
    clock.setWall(-20_000)
    expect(kindsFor(inRoom)).toEqual([['run.shift', 0]])
    expect(corrections.watches(inRoom)).toBe(true)
  })

  it('stops the slot of the room alone after a sleep, and keeps what is to be asked', () => {
    const before = inRoom
    corrections.of(before)
    inRoom = running(2)
    corrections.of(inRoom)
    clock.sleep(12 * minuteMs)
    expect(kindsFor(before)).toEqual([])
    expect(kindsFor(inRoom)).toEqual([['run.pause', 12 * minuteMs]])
    const asked = { what: 'slept', gapMs: 12 * minuteMs, sure: true }
    expect(become).toHaveBeenCalledExactlyOnceWith({ question: { runId: run.id, asked } })
  })

  it('gives out once what is to be told', () => {
    clock.setWall(minuteMs)
    corrections.look()
    clock.moveTo('Asia/Shanghai')
    corrections.of(inRoom)
    expect(corrections.untold().map(({ kind }) => kind)).toEqual(['wall-jumped', 'zone-changed'])
    expect(corrections.untold()).toEqual([])
  })
})
