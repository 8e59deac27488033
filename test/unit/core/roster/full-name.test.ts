import { describe, expect, it } from 'vitest'
import { fullName } from '../../../../electron/core/people/full-name.ts'

describe('fullName', () => {
  it('puts the honorific where its script has it', () => {
    expect(fullName({ honorific: 'លោកជំទាវ', name: 'ចាន់ លីណា' })).toBe('លោកជំទាវ ចាន់ លីណា')
    expect(fullName({ honorific: '女士', name: '王芳' })).toBe('王芳 女士')
    expect(fullName({ honorific: 'Dr', name: 'Sok Dara' })).toBe('Dr Sok Dara')
    expect(fullName({ honorific: '', name: 'Sok Dara' })).toBe('Sok Dara')
  })
})
