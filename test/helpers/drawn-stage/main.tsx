import '../../../renderer/client/zod-without-eval.ts'
import '../../../renderer/ui/fonts.css'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { StageView } from '../../../electron/core/stage/stage-picture.ts'
import { newStage } from '../../../electron/core/stage/stage-state.ts'
import { StageScreen } from '../../../renderer/stage/stage-screen.tsx'
import { textFaults } from './text-faults.ts'

declare global {
  // What a test asks this page for.
  var stage: {
    /** Draws a picture over the whole window, where the one before stands. */
    readonly draw: (view: StageView) => void
    /** What is wrong with each of these pictures, drawn one after another. */
    readonly faultsOf: (
      views: readonly StageView[],
      textScale?: number,
    ) => readonly (readonly string[])[]
  }
}

const place = document.getElementById('page')
if (place === null) throw new Error('no place for the page')
const root = createRoot(place)
/** As the page's own, which a test sets. */
const themeNow = () =>
  matchMedia('(prefers-color-scheme: dark)').matches ? ('dark' as const) : ('light' as const)

const draw = (view: StageView, textScale = 100, key = 0) =>
  flushSync(() =>
    root.render(
      <main key={key} style={{ position: 'fixed', inset: 0 }}>
        <StageScreen
          view={view}
          state={{ ...newStage('en'), theme: themeNow() }}
          textScale={textScale}
        />
      </main>,
    ),
  )

globalThis.stage = {
  draw: (view) => draw(view),
  faultsOf: (views, textScale) =>
    views.map((view, index) => {
      draw(view, textScale, index)
      return textFaults()
    }),
}
