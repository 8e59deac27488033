import { textIn } from '../../core/text/language.ts'
import { timedSlots } from '../../core/agenda/plan-days.ts'
import { tablesFrom, type WorkshopRecords } from '../../core/workshop/tables.ts'
import {
  clockText,
  instantOf,
  localTimeAt,
  parseLocalTime,
  roomOffset,
} from '../../core/base/zone.ts'
import { fakeClock } from '../clock.ts'
import { playAgenda, type PlayedSlot, type Until } from '../demo/play-agenda.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import { wrong, type Command } from './command.ts'
import type { CliContext } from './context.ts'
import { askedWrongly, Stop } from './stop.ts'
import { takeIn } from './take-in.ts'
import { targetOf, targetOptions, writeOut } from './write-out.ts'

export const playCommand: Command = {
  name: 'play',
  summary: 'Plays the agenda at speed, each slot at its planned time.',
  help: `
Usage: sala play W.sala --until 12 [--out W2.sala]
       sala play W.sala --until 2026-11-24T10:30
       sala play W.sala --until end

  --until     a slot by its number in the agenda (it is then running), a moment on the
              room's clock, or end
  --out       writes the played workshop with its log; refused where it exists, unless --force

Slots that have run already stay as they are. Nothing waits: the clock is set, not followed.`,
  options: { ...targetOptions, until: { type: 'string' } },
  files: ['W.sala'],
  async run(args, context) {
    const request = args.needed('until')
    const target = args.text('out') === null ? null : await targetOf(args)
    const clock = fakeClock(Date.now())
    await withTemporaryHost(context, clock, async (host) => {
      const workshopId = await takeIn(host, args.file(), context)
      const { records } = await host.readWorkshop(workshopId)
      const until = untilOf(request, records)
      const { signal } = context
      const played = await playAgenda({ host, workshopId, clock, until, signal })
      if (signal.aborted) throw new Stop(130, 'cancelled')
      const after = await host.readWorkshop(workshopId)
      report(played, after.records, context)
      if (target !== null) await writeOut(host, workshopId, target, context)
    })
    return 0
  },
}

function untilOf(request: string, records: WorkshopRecords): Until {
  const count = records.slot.length
  if (count === 0) throw askedWrongly('no-slots')
  if (request === 'end') return { kind: 'end' }
  if (/^\d{1,4}$/.test(request)) {
    const number = Number(request)
    if (number < 1 || number > count) throw askedWrongly('no-such-slot', { number: request, count })
    return { kind: 'slot', number }
  }
  const local = parseLocalTime(request)
  if (local === null) throw wrong('until', request, '12, 2026-11-24T10:30, end')
  return { kind: 'moment', atMs: instantOf(local, offsetOf(records)) }
}

function report(played: readonly PlayedSlot[], records: WorkshopRecords, context: CliContext) {
  const { words, language, print } = context
  const running = records.slot_run.find(({ endedMs }) => endedMs === null)?.slotId
  const count = timedSlots(tablesFrom(records), offsetOf(records)).length
  for (const { number, slot, startMs } of played) {
    const { date, minute } = localTimeAt(startMs, offsetOf(records))
    const values = {
      number: String(number).padStart(3),
      time: `${date} ${clockText(minute)}`,
      minutes: String(slot.durationMin).padStart(3),
      title: textIn(slot.title, language),
    }
    print(words.say(slot.id === running ? 'slot-runs' : 'slot-done', values))
  }
  print(words.say('played', { played: played.length, count }))
}

const offsetOf = (records: WorkshopRecords) => roomOffset(records.workshop[0]?.timeZone)
