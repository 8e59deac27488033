import { memo, useLayoutEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import words from '../../../assets/texts/board-canvas.json'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import type { CanvasCamera } from './canvas-camera.ts'
import styles from './zoom-box.module.css'

const step = 1.25

/** How large the board is drawn, and how to change it. */
export const ZoomBox = memo(function ZoomBox({ camera }: { readonly camera: CanvasCamera }) {
  const t = useText(words)
  const actual = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    let shown = NaN
    const show = () => {
      const percent = Math.round(camera.now().zoom * 100)
      if (percent === shown || actual.current === null) return
      shown = percent
      actual.current.textContent = t('zoomNow', { percent })
      actual.current.setAttribute('aria-label', t('zoomActual', { percent }))
    }
    show()
    return camera.onMove(show)
  }, [camera, t])
  return (
    <div className={styles.box} role="group" aria-label={t('zoom')}>
      <AriaButton className={classNames(styles.button)} onPress={() => camera.fitAll()}>
        {t('fit')}
        <KeyHint keys="⇧1" />
      </AriaButton>
      <AriaButton
        className={classNames(styles.button)}
        aria-label={t('zoomOut')}
        onPress={() => camera.zoomBy(1 / step)}
      >
        <Icon name="minus" />
      </AriaButton>
      <AriaButton
        ref={actual}
        className={classNames(styles.percent)}
        onPress={() => camera.zoomTo(1)}
      />
      <AriaButton
        className={classNames(styles.button)}
        aria-label={t('zoomIn')}
        onPress={() => camera.zoomBy(step)}
      >
        <Icon name="plus" />
      </AriaButton>
    </div>
  )
})
