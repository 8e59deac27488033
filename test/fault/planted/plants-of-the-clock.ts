import { host, patch, type Plant } from './plant.ts'
import { restorePlants } from './restore-plants.ts'

const clockCorrections = 'host/live/clock-corrections.ts'

const session = 'host/session/workshop-session.ts'

/** Bugs of time, a clock that was set, a sleep and what they make of a run; and of what a restore does. */
export const plantsOfTheClock: readonly Plant[] = [
  {
    bug: 'edits are decided by a wall clock that was set unseen',
    patches: [patch(clockCorrections, '    this.look()\n', '')],
    test: host('live/clock-corrections.test.ts', 'sees what has happened since anybody last'),
  },
  {
    bug: 'edits are decided before the clock has corrected what they stand on',
    patches: [patch(session, '[...corrections, ...waiting]', '[...waiting, ...corrections]')],
    test: host('live/room-clock.test.ts', 'is seen before an edit is decided by it'),
  },
  {
    bug: 'the run stays on the old wall clock',
    patches: [
      patch(
        'core/run/after-clock-news.ts',
        'return { atOnce: { edits: afterWallJump(news), agoMs: 0 }, question: null }',
        'return null',
      ),
    ],
    test: host('live/room-clock.test.ts', 'leaves the time left as it is'),
  },
  {
    bug: 'a clock that was set while Sala was off is believed',
    patches: [patch(clockCorrections, 'away === null ? [] : [away]', '[]')],
    test: host('live/after-away.test.ts', 'a clock that was set back a year stops the slot'),
  },
  {
    bug: 'a clock orders the backups',
    patches: [patch('host/backup/backup-name.ts', 'b.number - a.number || ', '')],
    test: host('backup/backup-folder.test.ts', 'keeps their order whatever the clock says'),
  },
  {
    bug: 'a sleep is counted without a word',
    patches: [
      patch(
        'core/run/after-clock-news.ts',
        'isInRoom ? askAfterSleep(tables, news) : null',
        'null',
      ),
    ],
    test: host('live/room-clock.test.ts', 'stops the slot and asks'),
  },
  {
    bug: 'a set clock leaves redo as it was',
    patches: [
      patch(
        'core/workshop/undo-stacks.ts',
        'if (isNoPerson(step.actor)) return era + 1',
        'if (isNoPerson(step.actor)) return era',
      ),
    ],
    test: host('live/room-clock.test.ts', 'does not let redo bring back a start'),
  },
  {
    bug: 'a phase rings again and again',
    patches: [patch('host/live/slot-alarm.ts', 'this.#watch = { run, known: phase }', '')],
    test: host('live/alarm.test.ts', 'tells each phase of a slot once'),
  },
  ...restorePlants,
]
