import texts from '../../../assets/texts/people.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { useStageActs } from '../use-stage-acts.ts'

export type ShowGroupsProps = Pick<Room, 'stage'> & { readonly isDisabled: boolean }

/** Puts all groups with their people on the wall, and takes them off again. */
export function ShowGroups({ stage, isDisabled }: ShowGroupsProps) {
  const say = useText(texts)
  const { act } = useStageActs()
  const shown = stage.scene === 'groups'
  return (
    <Button isDisabled={isDisabled && !shown} onPress={() => void act({ kind: 'groups' })}>
      {say(shown ? 'wall.off' : 'wall.show')}
    </Button>
  )
}
