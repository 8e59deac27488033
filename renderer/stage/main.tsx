import '../client/no-markup.ts'
import '../client/zod-without-eval.ts'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HostProvider } from '../client/host-context.tsx'
import { openHost } from '../client/open-host.ts'
import { StagePage } from './stage-page.tsx'

const place = document.getElementById('page')
if (place === null) throw new Error('no place for the page')
createRoot(place).render(
  <StrictMode>
    <HostProvider host={openHost(window)}>
      <StagePage />
    </HostProvider>
  </StrictMode>,
)
