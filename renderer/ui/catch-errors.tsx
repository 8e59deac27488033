import { Component, type ReactNode } from 'react'
import common from '../../assets/texts/common.json'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { errorWords } from './error-words.ts'
import { useLanguage, useText } from './language.tsx'

export type CatchErrorsProps = {
  readonly children: ReactNode
  /** What stands here instead; told how to try again. */
  readonly instead?: (again: () => void) => ReactNode
  /** Another value tries again by itself. */
  readonly of?: unknown
}

type Caught = { readonly failed: boolean; readonly of: unknown }

/** A part of a page whose faults stay its own: the rest of the page goes on. */
export class CatchErrors extends Component<CatchErrorsProps, Caught> {
  override state: Caught = { failed: false, of: this.props.of }

  static getDerivedStateFromError(): Partial<Caught> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ of }: CatchErrorsProps, state: Caught): Caught | null {
    return Object.is(of, state.of) ? null : { failed: false, of }
  }

  override render() {
    const { children, instead = (again) => <Failed onAgain={again} /> } = this.props
    return this.state.failed ? instead(() => this.setState({ failed: false })) : children
  }
}

export type FailedProps = {
  readonly onAgain: () => void
  /** Another way on, beside trying again. */
  readonly children?: ReactNode
}

/** Says that a part could not be drawn, and offers to try again. */
export function Failed({ onAgain, children }: FailedProps) {
  const say = useText(common)
  const language = useLanguage()
  return (
    <EmptyState {...errorWords('internal', language)}>
      <Button kind="primary" onPress={onAgain}>
        {say('tryAgain')}
      </Button>
      {children}
    </EmptyState>
  )
}
