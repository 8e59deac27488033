import { fault, host, patch, type Plant } from './plant.ts'
import { plantsOfTheClock } from './plants-of-the-clock.ts'

const normal = patch(
  'host/store/open-database.ts',
  "db.pragma('synchronous = FULL')",
  "db.pragma('synchronous = NORMAL')",
)
const session = 'host/session/workshop-session.ts'

const tooEarly = patch(
  session,
  'this.#options.store.commit(entries)',
  'setTimeout(() => this.#options.store.commit(entries), 3)',
)

/** The bugs that would cost people their work or their safety, each with the test that knows it. */
export const plants: readonly Plant[] = [
  {
    bug: 'synchronous=NORMAL',
    patches: [normal],
    test: host('store/settings-check.test.ts', 'is content with a database as the app opens it'),
  },
  {
    bug: 'synchronous=NORMAL, and nobody asks',
    patches: [normal, patch('host/store/settings-check.ts', 'synchronous: 2,', '')],
    test: fault('power-cut/power-cut.test.ts', 'loses and damages nothing', 630),
  },
  {
    bug: 'acknowledged before the commit',
    patches: [tooEarly],
    test: host('session/workshop-session.test.ts', 'answers only after COMMIT'),
  },
  {
    bug: 'acknowledged before the commit, and killed',
    patches: [tooEarly],
    test: fault('kill/kill.test.ts', 'takes no answered edit from a session'),
  },
  {
    bug: 'acknowledged though the commit failed',
    patches: [
      patch(session, 'failure === null ? result : afterFailure(result, failure, group)', 'result'),
    ],
    test: host('session/workshop-session.test.ts', 'keeps its state and the file as they were'),
  },
  {
    bug: 'the feed tells before the commit',
    patches: [
      patch(
        session,
        'const failure = group.entries.length === 0',
        'this.#options.onCommitted(group.entries, group.state.tables)\n    const failure = group.entries.length === 0',
      ),
    ],
    test: host('session/feed-order.test.ts', 'tells only what is in the file already'),
  },
  {
    bug: 'no de-duplication',
    patches: [
      patch(
        'host/session/edit-group.ts',
        'const known = this.#answerTo(sent.id)',
        'const known = null',
      ),
    ],
    test: host('session/workshop-session.test.ts', 'answers a replayed edit as the first time'),
  },
  {
    bug: 'everybody may edit everything',
    patches: [
      patch(
        'host/session/edit-group.ts',
        'if (!mayEdit(tables, caller, decision.changes))',
        'if (false)',
      ),
    ],
    test: host('session/access.test.ts', 'on its own board and on no other'),
  },
  {
    bug: 'no schema check at the gate',
    patches: [
      patch(
        'host/gate.ts',
        'const parsed = schema.safeParse(input)',
        'const parsed = { success: true, data: input, error: { issues: [] } }',
      ),
    ],
    test: host('gate.test.ts', 'before its handler'),
  },
  {
    bug: 'no role check at the gate',
    patches: [
      patch(
        'host/gate.ts',
        "if (!roles.includes(caller.role)) return failure('forbidden', name)",
        '',
      ),
    ],
    test: host('gate.test.ts', 'forbids every call to every role'),
  },
  {
    bug: 'no sender check in the main process',
    patches: [
      patch('shell/windows/sender-check.ts', "if (!isOurs(sender.url)) return 'not our page'", ''),
    ],
    test: {
      project: 'unit',
      file: 'test/unit/shell/sender-check.test.ts',
      name: '#17 says: not our page',
    },
  },
  {
    bug: "undo overwrites another's change",
    patches: [
      patch(
        'core/workshop/decide-undo.ts',
        'turned.filter((name) => sameValue(current[name], before[name]))',
        'turned',
      ),
    ],
    test: host(
      'session/workshop-session.test.ts',
      'leaves alone what somebody else has changed since',
    ),
  },
  {
    bug: 'a backup is not opened to check it',
    patches: [
      patch(
        'host/backup/backup-folder.ts',
        'return await checkBackup(draft, this.#sqliteBinding)\n    } catch (error) {',
        'return { seq: 1, noteCount: 0 }\n    } catch (error) {',
      ),
    ],
    test: host('backup/backup-folder.test.ts', 'refuses a copy that is not sound'),
  },
  {
    bug: 'a file of a newer app is opened',
    patches: [
      patch(
        'host/store/migrations/migration.ts',
        "version > newest ? 'newer' :",
        "version > newest ? 'current' :",
      ),
    ],
    test: host('store/open-workshop.test.ts', 'refuses it and changes not one byte'),
  },
  {
    bug: 'a file is changed before it is refused',
    patches: [
      patch(
        'host/store/read-at-rest.ts',
        '{ ...options, readOnly: true, mustExist: true }',
        '{ ...options, mustExist: true }',
      ),
    ],
    test: host('store/open-workshop.test.ts', 'where only the -wal says so'),
  },
  {
    bug: 'an older file is migrated without a backup',
    patches: [
      patch(
        'host/store/open-workshop.ts',
        'if (schemaVersion(db) > 0) await options.beforeMigration?.(backupSource(db))',
        '',
      ),
    ],
    test: host('store/open-workshop.test.ts', 'waits for the backup'),
  },
  {
    bug: 'rows are not held against the log',
    patches: [
      patch(
        'host/store/open-workshop.ts',
        'if (issue === undefined) return logIssue(db, tables)',
        'if (issue === undefined) return null',
      ),
    ],
    test: host('workshops/restore.test.ts', 'is noticed, and comes back'),
  },
  {
    bug: 'a second process may write',
    patches: [
      patch(
        'host/store/open-database.ts',
        "db.pragma('locking_mode = EXCLUSIVE')\n    db.exec",
        'db.exec',
      ),
    ],
    test: host('store/data-lock.test.ts', 'keeps a second process out'),
  },
  {
    bug: 'the list drops the lock of an open workshop',
    patches: [
      patch('host/store/file-header.ts', "if (isOpenHere(path)) return { kind: 'open' }", ''),
      patch(
        'host/store/plain-file.ts',
        'if (isOpenHere(path)) throw new Error(`${path} is open here as a database`)',
        '',
      ),
    ],
    test: host('store/held-files.test.ts', 'is closed to every other program'),
  },
  {
    bug: 'only the file of the lock keeps a second host out',
    patches: [
      patch(
        'host/store/open-database.ts',
        "db.pragma('locking_mode = EXCLUSIVE')\n  db.pragma('journal_mode",
        "db.pragma('journal_mode",
      ),
      patch('host/store/settings-check.ts', "locking_mode: 'exclusive',", ''),
    ],
    test: host('store/held-files.test.ts', 'is kept out with the file of the lock deleted'),
  },
  {
    bug: 'nobody listens when a connection is reset',
    patches: [patch('host/serve-strangers.ts', "socket.on('error', () => socket.destroy())", '')],
    test: host('serve-attacked.test.ts', 'outlives refused WebSockets that are reset'),
  },
  {
    bug: 'a new name that no sync makes last',
    patches: [patch('host/files/sync-names.ts', 'fsyncSync(folder)', '')],
    test: fault('power-cut/changing-files.test.ts', 'leaves no half-made workshop', 100),
  },
  {
    bug: 'a full disk is told as something else',
    patches: [patch('host/store/system-problem.ts', "EFBIG: 'disk-full',", '')],
    test: fault('disk-full/disk-full.test.ts', 'is the same where files may not grow'),
  },
  {
    bug: 'a restore writes over the live file',
    patches: [
      patch(
        'host/workshops/ready-file.ts',
        'renameDurably(ready, path)',
        'copyFileSync(ready, path)',
      ),
      patch(
        'host/workshops/ready-file.ts',
        'import { lstatSync,',
        'import { copyFileSync, lstatSync,',
      ),
    ],
    test: fault('power-cut/changing-files.test.ts', 'leaves the file before or after', 100),
  },
  {
    bug: 'a migration is no transaction',
    patches: [
      patch('host/store/migrations/migration.ts', 'db.transaction(() => {', '(() => {'),
      patch('host/store/migrations/migration.ts', 'write.immediate()', 'write()'),
    ],
    test: host('store/migrations.test.ts', 'undoes all steps where one fails'),
  },
  ...plantsOfTheClock,
]
