import { fault, host, patch, type Plant } from './plant.ts'

const restore = 'host/workshops/restore-workshop.ts'

/** As it once was: out of the way before anything is ready, and then not looked for. */
const asideFirst = `const asideFirst = (restoring: Restoring): Restoring => {
  const { path, damagedDir, damagedMs, source } = restoring
  if (damagedMs === null || source.kind !== 'backup' || source.salvageFrom === null)
    return restoring
  setAside(path, damagedDir, damagedMs)
  return { ...restoring, source: { ...source, salvageFrom: lastSetAside(path, damagedDir) } }
}
`

/** The bugs in making, taking in and restoring workshops. */
export const restorePlants: readonly Plant[] = [
  {
    bug: 'a restore is not exclusive',
    patches: [
      patch('host/workshops/workshops.ts', 'live?.hold()\n    this.#live.delete(id)\n', ''),
    ],
    test: fault('two-clients/two-clients.test.ts', 'lose nothing whatever the other does'),
  },
  {
    bug: 'nobody asks whether the checkpoint went through',
    patches: [
      patch(
        'host/store/close-whole.ts',
        'export function closeWhole(db: Database): void {\n  try {\n    writeBack(db)',
        'export function closeWhole(db: Database): void {\n  try {',
      ),
    ],
    test: fault('failing-writes/failing-writes.test.ts', 'takes nothing that was answered: create'),
  },
  {
    bug: 'a damaged file is set aside too early',
    patches: [
      patch(restore, 'import { makeReady,', 'import { lastSetAside, makeReady, setAside,'),
      patch(restore, 'function writeDraft', `${asideFirst}\nfunction writeDraft`),
      patch(restore, 'writeDraft(draft, restoring)', 'writeDraft(draft, asideFirst(restoring))'),
      patch(
        'host/workshops/restore-points.ts',
        'existsSync(path) ? path : lastSetAside(path, damagedDir)',
        'existsSync(path) ? path : null',
      ),
    ],
    test: fault('power-cut/damaged-restore.test.ts', 'a second restore could bring back', 60),
  },
  {
    bug: 'the chosen backup is thinned away',
    patches: [
      patch(
        'host/backup/backup-folder.ts',
        'if ((this.#held.get(id) ?? 0) === 0) rmSync',
        'rmSync',
      ),
    ],
    test: host(
      'workshops/exclusive-restore.test.ts',
      'though it is the oldest and would be dropped',
    ),
  },
  {
    bug: 'a board goes over to a template that has not its cells',
    patches: [patch('core/workshop/rules.ts', "board: ['templateId'],", '')],
    test: {
      project: 'unit',
      file: 'test/unit/core/workshop/decide-sound.test.ts',
      name: 'stays when the board goes over to a template without its cells',
    },
  },
  {
    bug: 'a restore does not have its workshop for itself',
    patches: [
      patch('host/workshops/workshops.ts', 'live?.hold()\n    this.#live.delete(id)\n', ''),
    ],
    test: host('workshops/exclusive-restore.test.ts', 'loses nothing that was answered'),
  },
  {
    bug: 'the backup that was chosen is not held',
    patches: [patch('host/backup/backup-folder.ts', '    add(1)\n', '')],
    test: host('workshops/exclusive-restore.test.ts', 'though it is the oldest'),
  },
  {
    bug: 'a damaged file is set aside before anything is ready',
    patches: [
      patch(
        'host/workshops/restore-workshop.ts',
        'writeDraft(draft, restoring)',
        'setAside(restoring.path, restoring.damagedDir, restoring.damagedMs ?? 1)\n    writeDraft(draft, restoring)',
      ),
      patch(
        'host/workshops/restore-workshop.ts',
        'import { makeReady,',
        'import { makeReady, setAside,',
      ),
    ],
    test: host('workshops/own-history.test.ts', 'leaves the damaged file where it is'),
  },
  {
    bug: 'nobody looks whether a closed file is whole',
    patches: [
      patch(
        'host/store/close-whole.ts',
        'if (done?.busy !== 0 || done.log !== done.checkpointed)',
        'if (done === undefined)',
      ),
    ],
    test: host('store/close-whole.test.ts', 'throws where not all can be written back'),
  },
]
