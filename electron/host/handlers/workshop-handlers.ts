import { extrasFor } from '../../core/access/extras-for.ts'
import { lessonsFor } from '../../core/access/lessons-for.ts'
import { Refused } from '../../core/contract/app-error.ts'
import { maxEditBytes, type workshopCalls } from '../../core/contract/areas/workshop.ts'
import type { EditResult } from '../../core/contract/areas/workshop.ts'
import { snapshotFor } from '../../core/contract/as-seen-by.ts'
import { audiencePlanOf } from '../../core/course/audience-plan.ts'
import { extrasOf } from '../../core/course/extras.ts'
import { sentEditSchema, type SentEdit } from '../../core/workshop/edit.ts'
import { taughtBy, type KeptCourses } from '../course/kept-courses.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { backupHandlers } from './backup-handlers.ts'
import type { AreaHandlers } from './handlers.ts'
import type { IncomingFiles } from './incoming-files.ts'

/** Opening, editing and undoing in one workshop, and its backups. */
export function workshopHandlers(
  workshops: Workshops,
  incoming: IncomingFiles,
  courses: KeptCourses,
): AreaHandlers<typeof workshopCalls> {
  return {
    'workshop.open': async ({ workshopId }, caller) => {
      const live = await workshops.open(workshopId)
      workshops.noteOpened(workshopId)
      return snapshotFor(caller.role, live.snapshot())
    },
    'workshop.lessons': async ({ workshopId }, caller) => {
      const { tables } = await workshops.open(workshopId)
      return lessonsFor(caller.role, (await courses.of(taughtBy(tables)))?.lessons ?? {})
    },
    'workshop.audiences': async ({ workshopId }) => {
      const { tables } = await workshops.open(workshopId)
      const course = await courses.of(taughtBy(tables))
      return course === null ? [] : [...audiencePlanOf(course)]
    },
    'workshop.extras': async ({ workshopId }, caller) => {
      const { tables } = await workshops.open(workshopId)
      return extrasFor(caller.role, extrasOf(await courses.of(taughtBy(tables))))
    },
    'workshop.edit': async ({ workshopId, edits }, caller) => {
      const live = await workshops.open(workshopId)
      return [...(await live.edit(edits, caller))] satisfies EditResult[]
    },
    'workshop.editFromFile': async ({ workshopId, fileId }, caller) => {
      const live = await workshops.open(workshopId)
      const { bytes } = incoming.take(fileId)
      incoming.discard(fileId)
      const sent = editIn(bytes)
      const [result] = await live.edit([sent], caller)
      return result ?? { kind: 'refused', id: sent.id, reason: 'internal' }
    },
    'workshop.undoState': async ({ workshopId, scope }, caller) => {
      const live = await workshops.open(workshopId)
      return live.undoState(caller.actor, scope)
    },
    ...backupHandlers(workshops),
  }
}

/** A page that sends anything else than an edit is at fault, as with a message. */
function editIn(bytes: Uint8Array): SentEdit {
  if (bytes.length > maxEditBytes) throw new Refused('too-large')
  const parsed = sentEditSchema.safeParse(jsonIn(bytes))
  if (parsed.success) return parsed.data
  throw new Refused('bad-message', parsed.error.issues[0]?.message)
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch (error) {
    throw new Refused('bad-message', String(error))
  }
}
