import type { Desktop } from '../../core/stage/desktop.ts'
import {
  textScaleOn,
  textScalesSchema,
  withTextScale,
  type TextScales,
} from '../../core/stage/text-scale.ts'
import { keepSetting, type SettingKeeper } from './keep-setting.ts'

const settingName = 'stageTextScales'

/** How large text on the stage is, chosen for each projector and kept on this laptop. */
export class KeptTextScales {
  readonly #options: SettingKeeper
  #scales: TextScales

  constructor(options: SettingKeeper) {
    this.#options = options
    const kept = textScalesSchema.safeParse(options.library.setting(settingName))
    this.#scales = kept.success ? kept.data : {}
  }

  on(desktop: Desktop | null): number {
    return textScaleOn(this.#scales, desktop)
  }

  choose(desktop: Desktop | null, scale: number): void {
    this.#scales = withTextScale(this.#scales, desktop, scale)
    keepSetting(this.#options, settingName, this.#scales)
  }
}
