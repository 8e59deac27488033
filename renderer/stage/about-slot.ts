import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../electron/core/stage/words-in.ts'
import type { Say } from './stage-words.ts'

type AboutSlot = Pick<StagePicture & { readonly kind: 'slot' }, 'module' | 'method'>

/** `Module 2 · Group work`; without a method the module's own title. */
export function aboutSlot({ module, method }: AboutSlot, say: Say): Words {
  const number = module === null ? [] : say('module', { number: module.number })
  const about = method === null ? (module?.title ?? []) : say(`method.${method}`)
  return [...number.slice(0, 1), ...about.slice(0, 1)]
}
