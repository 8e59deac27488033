import { useEffect, useState } from 'react'
import { useHost } from '../../client/host-context.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'

/** The laptop's folder for files: its path to be shown, null in a browser; undefined until it is known. */
export function useExportFolder() {
  const client = useHost()
  const tellError = useTellError()
  const [path, setPath] = useState<string | null>()
  const [choosing, setChoosing] = useState(false)

  useEffect(() => {
    let gone = false
    void client.call('export.folder', {}).then((answer) => {
      if (!gone) setPath(answer.kind === 'ok' ? answer.value.path : null)
    })
    return () => void (gone = true)
  }, [client])

  return {
    path,
    choosing,
    async choose() {
      setChoosing(true)
      const answer = await client.call('export.chooseFolder', {})
      setChoosing(false)
      if (answer.kind === 'failed') tellError(answer.error)
      else setPath(answer.value.path)
    },
    reveal: () => void client.call('export.reveal', {}),
  }
}
