import '../client/no-markup.ts'
import '../client/zod-without-eval.ts'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HostProvider } from '../client/host-context.tsx'
import { openHost } from '../client/open-host.ts'
import { answerClosing } from './close-question.ts'
import { StartPage } from './start-page.tsx'

answerClosing(window)
const place = document.getElementById('page')
if (place === null) throw new Error('no place for the page')
createRoot(place).render(
  <StrictMode>
    <HostProvider host={openHost(window)}>
      <StartPage />
    </HostProvider>
  </StrictMode>,
)
