import texts from '../../../assets/texts/board.json'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'

type ClearButtonProps = { readonly place: CellPlace; readonly isDisabled: boolean }

/** Takes away what stands in a cell. */
export function ClearButton({ place, isDisabled }: ClearButtonProps) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  return (
    <Button kind="quiet" keys="Del" isDisabled={isDisabled} onPress={() => acts.clearValue(place)}>
      {say('value.clear')}
    </Button>
  )
}
