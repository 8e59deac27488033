import type { libraryCalls } from '../../core/contract/areas/library.ts'
import { Refused } from '../../core/contract/app-error.ts'
import type { CallInput, CallOutput } from '../../core/contract/calls.ts'
import { audiencePlanOf } from '../../core/course/audience-plan.ts'
import type { CoursePack } from '../../core/course/course-pack.ts'
import { duplicateWorkshop } from '../../core/course/duplicate-workshop.ts'
import {
  agendaPackOf,
  agendasOf,
  workshopFromTemplate,
  type AgendaPack,
} from '../../core/course/new-workshop.ts'
import { agendaOf, type CourseFile } from '../../core/course/own-course.ts'
import { agendaAsCourse } from '../../core/course/save-agenda.ts'
import { agendaTotals } from '../../core/course/totals.ts'
import { agendaDays } from '../../core/library/agenda-days.ts'
import { audienceAgendas } from '../../core/library/audience-agendas.ts'
import { inOneLine } from '../../core/text/one-line.ts'
import { cleanText } from '../../core/text/sanitize-text.ts'
import type { Id } from '../../core/base/ids.ts'
import { plainFields } from '../../core/workshop/plain-text.ts'
import { recordsOf, type WorkshopRecords } from '../../core/workshop/tables.ts'
import { workshopCode } from '../../core/workshop/workshop-code.ts'
import { keyOf, packOf, titleOf } from '../course/own-agendas.ts'
import { newId } from '../new-id.ts'
import type { AreaHandlers } from './handlers.ts'
import type { LibraryContext } from './library-context.ts'

type Making =
  | 'library.agendas'
  | 'library.create'
  | 'library.duplicate'
  | 'library.saveAgenda'
  | 'library.removeAgenda'
  | 'library.putBackAgenda'

/** What new workshops are made from: agendas that ship, own templates, and workshops that are there. */
export function agendaHandlers(
  context: LibraryContext,
): Pick<AreaHandlers<typeof libraryCalls>, Making> {
  const { ownAgendas, publish } = context
  const changed = () => {
    publish({ kind: 'library-changed' })
    return {}
  }
  return {
    'library.agendas': async () => [
      ...shippedAgendas(await context.coursePack()),
      ...(await ownAgendas.list()).map(ownAgenda),
    ],
    'library.create': async (request) => ({ workshopId: await create(context, request) }),
    'library.duplicate': async (request) => ({ workshopId: await duplicate(context, request) }),
    'library.saveAgenda': async ({ workshopId, name }) => {
      const records = await recordsNow(context, workshopId)
      const course = agendaAsCourse(records, { id: newId(), name: inOneLine(cleanText(name)) })
      await ownAgendas.add(course)
      changed()
      return { agendaKey: keyOf(course) }
    },
    'library.removeAgenda': async ({ agendaKey }) => {
      await ownAgendas.remove(agendaKey)
      return changed()
    },
    'library.putBackAgenda': async ({ agendaKey }) => {
      await ownAgendas.putBack(agendaKey)
      return changed()
    },
  }
}

async function create(context: LibraryContext, asked: CallInput<'library.create'>): Promise<Id> {
  const request = named(asked)
  const pack = await packWith(context, request.agendaKey)
  const records = workshopFromTemplate({
    ...request,
    pack,
    code: workshopCode(request.name),
    newId,
  })
  const workshopId = await context.add({ records, origin: 'new' })
  const { language, secondLanguage = null } = request
  if (secondLanguage !== null && secondLanguage !== language)
    context.room.keepLanguages(workshopId, { language, secondLanguage })
  return workshopId
}

async function packWith(context: LibraryContext, agendaKey: string): Promise<AgendaPack> {
  const own = await context.ownAgendas.find(agendaKey)
  if (own !== null) return packOf(own)
  const pack = await context.coursePack()
  if (!pack.agendas.some(({ key }) => key === agendaKey)) throw new Refused('not-found')
  return agendaPackOf(pack, await context.courses.keepShipped())
}

async function duplicate(
  context: LibraryContext,
  { workshopId, ...asked }: CallInput<'library.duplicate'>,
): Promise<Id> {
  const request = named(asked)
  const records = duplicateWorkshop(await recordsNow(context, workshopId), {
    ...request,
    ...{ code: workshopCode(request.name), now: context.clock.now(), newId },
  })
  return context.add({ records, origin: 'new' })
}

/** What is asked for, its texts clean and each in one line; a name of blanks is none. */
function named<W extends { readonly name: string }>(asked: W): W {
  const plain = plainFields('workshop', asked)
  if (plain.name.trim() === '') throw new Refused('invalid')
  return plain
}

/** With all that was ever sent. */
async function recordsNow({ workshops }: LibraryContext, id: Id): Promise<WorkshopRecords> {
  const live = await workshops.open(id)
  live.flush()
  return recordsOf(live.tables)
}

type Listed = CallOutput<'library.agendas'>[number]

function shippedAgendas(pack: CoursePack): readonly Listed[] {
  const plan = audiencePlanOf(pack)
  return agendasOf(pack).map((agenda) => ({
    ...about(agenda),
    ...{ key: agenda.key, own: false, title: agenda.title },
    audiences: [...audienceAgendas(agenda, plan)],
  }))
}

function ownAgenda(course: CourseFile): Listed {
  const inLanguage = (language: 'en' | 'km' | 'zh') => titleOf(course, language)
  const title = { en: inLanguage('en'), km: inLanguage('km'), zh: inLanguage('zh') }
  return { ...about(agendaOf(course)), key: keyOf(course), own: true, title, audiences: [] }
}

const about = (agenda: Parameters<typeof agendaDays>[0]) => ({
  dayCount: agenda.days.length,
  ...agendaTotals(agenda),
  days: agendaDays(agenda),
})
