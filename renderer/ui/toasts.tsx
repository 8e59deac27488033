import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { toasts } from './toast-queue.ts'
import styles from './toasts.module.css'

/** Where toasts appear; a region of its own that a screen reader reads out (F6 goes there). */
export function Toasts({
  label,
  closeLabel,
}: {
  readonly label: string
  readonly closeLabel: string
}) {
  return (
    <ToastRegion queue={toasts} aria-label={label} className={classNames(styles.region)}>
      {({ toast }) => (
        <Toast toast={toast} className={classNames(styles.toast, styles[toast.content.kind])}>
          <ToastContent className={classNames(styles.words)}>
            <Text slot="title" className={classNames(styles.title)}>
              {toast.content.title}
            </Text>
            {toast.content.help !== undefined && (
              <Text slot="description" className={classNames(styles.help)}>
                {toast.content.help}
              </Text>
            )}
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              kind="plain"
              onPress={() => {
                toasts.close(toast.key)
                toast.content.action?.onPress()
              }}
              {...(toast.content.action.keys === undefined
                ? {}
                : { keys: toast.content.action.keys })}
            >
              {toast.content.action.text}
            </Button>
          )}
          <IconButton icon="close" label={closeLabel} slot="close" />
        </Toast>
      )}
    </ToastRegion>
  )
}
