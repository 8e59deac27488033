import { useRef, useState } from 'react'
import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { useRoom } from '../client/use-room.ts'
import { ConsolePage } from '../console/console-page.tsx'
import { Button } from '../ui/button.tsx'
import { CatchErrors, Failed } from '../ui/catch-errors.tsx'
import { LanguageProvider, useText } from '../ui/language.tsx'
import { LanguageChoice, ThemeChoice, type LookChoiceProps } from '../ui/look-choices.tsx'
import { Mark } from '../ui/mark.tsx'
import { toasts } from '../ui/toast-queue.ts'
import { Toasts } from '../ui/toasts.tsx'
import { useLook } from '../ui/use-look.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import { LineBanner } from '../ui/line-banner.tsx'
import styles from './start-page.module.css'
import { classNames } from '../ui/class-names.ts'
import { BackupBanner } from './backup-banner.tsx'
import { ImportFlow, type ImportHandle } from './import-flow.tsx'
import { LibraryPage, type LibraryPageProps } from './library-page.tsx'

/** The first window: the list of workshops, or one of them. */
export function StartPage() {
  const { look, change } = useLook()
  return (
    <LanguageProvider language={look.language}>
      <Pages look={look} change={change} />
    </LanguageProvider>
  )
}

function Pages({ look, change }: ReturnType<typeof useLook>) {
  const say = useText(common)
  const sayStart = useText(start)
  const client = useHost()
  const room = useRoom()
  const tellError = useTellError()
  const [lastId, setLastId] = useState<Id | null>(null)
  const imports = useRef<ImportHandle>(null)
  const enter = async (workshopId: Id | null) => {
    // What could be undone in the list is not what Ctrl+Z undoes in a workshop.
    toasts.clear()
    if (workshopId !== null) setLastId(workshopId)
    const answer = await client.call('room.enter', { workshopId })
    if (answer.kind === 'failed') tellError(answer.error)
  }
  const open = room.kind === 'ready' ? room.value : null
  const openId = open?.workshopId ?? null
  return (
    <>
      {open === null || openId === null ? (
        <ListOf
          look={look}
          onLook={change}
          isReady={room.kind !== 'loading'}
          onOpen={(id) => void enter(id)}
          lastId={lastId}
          onImport={() => imports.current?.choose()}
        />
      ) : (
        <CatchErrors
          of={openId}
          instead={(again) => (
            <Failed onAgain={again}>
              <Button onPress={() => void enter(null)}>{sayStart('title')}</Button>
            </Failed>
          )}
        >
          <ConsolePage
            key={openId}
            room={open}
            workshopId={openId}
            look={look}
            onLook={change}
            onBack={() => void enter(null)}
          />
        </CatchErrors>
      )}
      {room.kind !== 'loading' && (
        <ImportFlow
          ref={imports}
          canDrop={openId === null}
          onImported={setLastId}
          // Whoever has a class in the room is not taken out of it.
          onKnown={(id) => void (openId === null && enter(id))}
        />
      )}
      <Toasts label={say('notifications')} closeLabel={say('close')} />
    </>
  )
}

type ListOfProps = LibraryPageProps & {
  readonly look: ReturnType<typeof useLook>['look']
  readonly onLook: ReturnType<typeof useLook>['change']
  /** It is known that no workshop is in the room. */
  readonly isReady: boolean
}

/** The list of workshops under its own bar. */
function ListOf({ look, onLook, isReady, ...library }: ListOfProps) {
  return (
    <div className={classNames(styles.page)}>
      {isReady && <TopBar look={look} onChange={onLook} />}
      <LineBanner />
      <BackupBanner />
      {isReady && <LibraryPage {...library} />}
    </div>
  )
}

/** Name of the app, and the two settings that must be in reach always. */
function TopBar(props: LookChoiceProps) {
  const say = useText(common)
  return (
    <header className={classNames(styles.bar)}>
      <span className={classNames(styles.brand)}>
        <Mark />
        {say('appName')}
      </span>
      <LanguageChoice {...props} />
      <ThemeChoice {...props} />
    </header>
  )
}
