import { useEffect, useEffectEvent } from 'react'
import {
  pageCommandKind,
  pageCommands,
  type PageCommand,
} from '../../electron/core/contract/page-commands.ts'

/** A command that waits for the list of workshops: nothing there can hear it before it is shown. */
let forList: PageCommand | null = null

/** Has the list do a command of the window's menu as soon as it is shown; null for nothing any more. */
export function passToList(command: PageCommand | null): void {
  forList = command
}

/** What came while the page was loading is heard once there is something to hear it. */
const early: PageCommand[] = []
let isHeard = false
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const command = commandIn(event)
  if (command !== undefined && !isHeard) early.push(command)
})

/** Does what the menu of the window asks for; while a dialog is open the menu has to wait. */
export function usePageCommands(
  run: (command: PageCommand) => void,
  { isList }: { readonly isList: boolean },
): void {
  const onCommand = useEffectEvent((command: PageCommand | undefined | null) => {
    if (command && document.querySelector('[role="dialog"]') === null) run(command)
  })
  useEffect(() => {
    const listener = (event: MessageEvent<unknown>) => onCommand(commandIn(event))
    window.addEventListener('message', listener)
    isHeard = true
    onCommand(early.splice(0).at(-1) ?? (isList ? forList : null))
    if (isList) forList = null
    return () => {
      window.removeEventListener('message', listener)
      isHeard = false
    }
  }, [isList])
}

function commandIn({ source, data }: MessageEvent<unknown>): PageCommand | undefined {
  if (source !== window || typeof data !== 'object' || data === null) return undefined
  if (!('kind' in data) || data.kind !== pageCommandKind || !('command' in data)) return undefined
  return pageCommands.find((command) => command === data.command)
}
