import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Slot } from '../../electron/core/agenda/tables.ts'
import type { SlotRun } from '../../electron/core/run/tables.ts'
import type { WorkshopRecord } from '../../electron/core/workshop/workshop-record.ts'
import { currentBreak, currentRun, remainingMs } from '../../electron/core/run/run-time.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'
import { newId } from '../../electron/host/new-id.ts'
import { firstDay, phnomPenh, slotAt } from './agenda-records.ts'
import { classRecords } from './class-records.ts'
import { hostAtWork, type HostAtWork } from './host-at-work.ts'
import { laptopClock, type LaptopClock } from './laptop-clock.ts'
import { sent } from './sent-edits.ts'
import { idOf } from './workshop-arbitrary.ts'

const actor = 'facilitator'
const caller = { role: 'facilitator', actor } as const
const lookMs = 500
const newDir = () => mkdtempSync(join(tmpdir(), 'sala-room-'))

/** A real host with a workshop in the room, on a laptop whose clocks the test moves. */
export class RoomAtWork {
  readonly clock: LaptopClock = laptopClock(phnomPenh('09:00'))
  dataDir = newDir()
  at!: HostAtWork
  workshopId = ''

  async open(slots: readonly Slot[] = [0, 1, 2].map((index) => slotAt(index))): Promise<this> {
    await this.openHost()
    this.workshopId = await this.add(slots)
    await this.at.ask('room.enter', { workshopId: this.workshopId })
    return this
  }

  add(slot: readonly Slot[], workshop: Partial<WorkshopRecord> = {}) {
    const records = {
      workshop: [{ ...classRecords.workshop[0], ...workshop }],
      day: [firstDay, { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }],
      slot: [...slot],
    }
    return this.at.host.addWorkshop({ records, origin: 'new' })
  }

  /** Makes a class of the course that ships; gives its id. */
  async create(): Promise<string> {
    const { workshopId } = await this.at.ask('library.create', {
      ...{ agendaKey: 'two-day', name: 'Loyalty', startDate: firstDay.date, language: 'en' },
      ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '' },
      headCount: 24,
    })
    return workshopId
  }

  async openHost(): Promise<void> {
    this.at = await hostAtWork(this.dataDir, this.clock)
  }

  async reopen(): Promise<void> {
    await this.at.host.close()
    await this.comeBack()
  }

  /** The host dies; what it has written by now is all that is left of it. */
  async crash(): Promise<void> {
    const left = newDir()
    cpSync(this.dataDir, left, { recursive: true })
    await this.at.host.close()
    rmSync(this.dataDir, { recursive: true, force: true })
    this.dataDir = left
  }

  /** Starts again, and looks at what is in the room. */
  async comeBack(): Promise<void> {
    await this.openHost()
    await this.records()
    this.at.host.room.beat()
  }

  /** Changes the library of a host that is closed. */
  changeLibrary(sql: string): void {
    const db = new SqliteDatabase(join(this.dataDir, 'library.sqlite'))
    db.exec(sql)
    db.close()
  }

  async dispose(): Promise<void> {
    await this.at.host.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** Time goes by with somebody looking at the clocks, as the host does ten times a second. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= lookMs) {
      this.clock.pass(Math.min(left, lookMs))
      this.at.host.room.beat()
    }
  }

  /** Asleep for so long; the host looks as soon as it wakes. */
  sleep(ms: number, ticks?: boolean): void {
    this.clock.sleep(ms, ticks)
    this.at.host.room.beat()
  }

  setWall(byMs: number): void {
    this.clock.setWall(byMs)
    this.at.host.room.beat()
  }

  async edit(...edits: readonly Edit[]) {
    return this.at.host.handlers['workshop.edit'](
      { workshopId: this.workshopId, edits: [sent(edits)] },
      caller,
    )
  }

  start = (slotIndex: number) =>
    this.edit({ kind: 'run.start', slotId: idOf(3, slotIndex), runId: newId() })

  /** Takes back the facilitator's last step in the agenda; true where there was one. */
  async turn(kind: 'undo' | 'redo'): Promise<boolean> {
    const turns = await this.turns()
    const gesture = turns[kind]?.gesture
    if (gesture !== undefined) await this.edit({ kind, gesture })
    return gesture !== undefined
  }

  turns() {
    const input = { workshopId: this.workshopId, scope: 'agenda' as const }
    return this.at.host.handlers['workshop.undoState'](input, caller)
  }

  records() {
    return this.at.host.readWorkshop(this.workshopId)
  }

  async run(): Promise<SlotRun | undefined> {
    return currentRun(tablesFrom((await this.records()).records))
  }

  /** When the break ends that the agenda does not know. */
  async backAtMs(): Promise<number | null> {
    const { records } = await this.records()
    return currentBreak(tablesFrom(records))?.backAtMs ?? null
  }

  /** What the room sees now. */
  async remainingMs(): Promise<number> {
    const run = await this.run()
    if (run === undefined) throw new Error('no slot runs')
    return remainingMs(run, this.clock.now())
  }

  /** The index of the slot that runs. */
  async slotIndex(): Promise<number | null> {
    const run = await this.run()
    return run === undefined ? null : [0, 1, 2, 3].findIndex((n) => idOf(3, n) === run.slotId)
  }

  heard<K extends FeedEvent['kind']>(kind: K): readonly Extract<FeedEvent, { kind: K }>[] {
    const of = (event: FeedEvent): event is Extract<FeedEvent, { kind: K }> => event.kind === kind
    return this.at.told.filter(of)
  }
}
