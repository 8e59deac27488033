import { useState } from 'react'
import common from '../../assets/texts/common.json'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { LanguageProvider, useText } from '../ui/language.tsx'
import { toasts } from '../ui/toast-queue.ts'
import { Toasts } from '../ui/toasts.tsx'
import { useLook } from '../ui/use-look.ts'
import { LineBanner } from './line-banner.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import styles from './start-page.module.css'
import { classNames } from '../ui/class-names.ts'
import { TopBar } from './top-bar.tsx'
import { LibraryPage } from './library-page.tsx'

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
  const [openId, setOpenId] = useState<Id | null>(null)
  const [lastId, setLastId] = useState<Id | null>(null)
  const open = (id: Id) => {
    // What could be undone in the list is not what Ctrl+Z undoes in a workshop.
    toasts.clear()
    setOpenId(id)
    setLastId(id)
  }
  return (
    <div className={classNames(styles.page)}>
      <TopBar look={look} onChange={change} />
      <LineBanner />
      {openId === null ? (
        <LibraryPage onOpen={open} lastId={lastId} />
      ) : (
        <OverviewPage key={openId} workshopId={openId} onBack={() => setOpenId(null)} />
      )}
      <Toasts label={say('notifications')} closeLabel={say('close')} />
    </div>
  )
}
