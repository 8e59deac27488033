import { fault, host, patch, type Plant } from './plant.ts'

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
    bug: 'a class that was refused leaves its line in the list',
    patches: [patch('host/workshops/unmade-file.ts', 'renameSync(path, `${path}.unmade`)', '')],
    test: fault('failing-writes/failing-writes.test.ts', 'takes nothing that was answered: import'),
  },
  {
    bug: 'a board goes over to a template that has not its cells',
    patches: [patch('core/board/tables.ts', "watched: ['templateId'],", '')],
    test: {
      project: 'unit',
      file: 'test/unit/core/workshop/decide-sound.test.ts',
      name: 'stays when the board goes over to a template without its cells',
    },
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
]
