import consoleTexts from '../../assets/texts/console.json'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import { useText } from '../ui/language.tsx'
import { tell } from '../ui/toast-queue.ts'

/** A function that turns the sound off or on, and says so. */
export function useMute(look: Settings, onLook: (part: Partial<Settings>) => void): () => void {
  const say = useText(consoleTexts)
  return () => {
    onLook({ sound: !look.sound })
    tell({ kind: 'calm', title: say(look.sound ? 'sound.muted' : 'sound.unmuted') })
  }
}
