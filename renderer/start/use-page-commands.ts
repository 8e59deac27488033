import { useEffect, useEffectEvent } from 'react'
import {
  pageCommandKind,
  pageCommands,
  type PageCommand,
} from '../../electron/core/contract/page-commands.ts'

/** Does what the menu of the window asks for; while a dialog is open the menu has to wait. */
export function usePageCommands(run: (command: PageCommand) => void): void {
  const onMessage = useEffectEvent((event: MessageEvent<unknown>) => {
    const command = event.source === window ? commandIn(event.data) : undefined
    if (command !== undefined && document.querySelector('[role="dialog"]') === null) run(command)
  })
  useEffect(() => {
    const listener = (event: MessageEvent<unknown>) => onMessage(event)
    window.addEventListener('message', listener)
    return () => window.removeEventListener('message', listener)
  }, [])
}

function commandIn(message: unknown): PageCommand | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  if (message.kind !== pageCommandKind || !('command' in message)) return undefined
  return pageCommands.find((command) => command === message.command)
}
