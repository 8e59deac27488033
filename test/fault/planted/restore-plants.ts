import { host, patch, type Plant } from './plant.ts'

/** Bugs that would cost people their work when it is restored. */
export const restorePlants: readonly Plant[] = [
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
        'await writeDraft(draft, restoring)',
        'setAside(restoring.path, restoring.damagedDir, restoring.damagedMs ?? 1)\n    await writeDraft(draft, restoring)',
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
