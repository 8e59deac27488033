import common from '../../../assets/texts/common.json'
import paperTexts from '../../../assets/texts/paper.json'
import texts from '../../../assets/texts/export.json'
import { documentKinds } from '../../../electron/core/paper/documents/all.ts'
import { papers } from '../../../electron/core/paper/printed-board.ts'
import { languages, textIn } from '../../../electron/core/text/language.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { languageNames, useLanguage, useText } from '../../ui/language.tsx'
import { languageTags } from '../../ui/language-tags.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type ExportChoice, templatesToChoose, whoseToChoose, type Whose } from './export-choice.ts'
import styles from './export-dialog.module.css'
import type { useExportFolder } from './use-export-folder.ts'

export type ExportChoicesProps = {
  readonly tables: WorkshopTables
  readonly choice: ExportChoice
  readonly onChange: (part: Partial<ExportChoice>) => void
  readonly folder: ReturnType<typeof useExportFolder>
}

/** What to export, in which language, on which paper, and where to. */
export function ExportChoices({ tables, choice, onChange, folder }: ExportChoicesProps) {
  const say = useText(texts)
  return (
    <div className={classNames(styles.choices)}>
      <div className={classNames(styles.field)}>
        <span className={classNames(styles.name)}>{say('what')}</span>
        <Segmented
          label={say('what')}
          value={choice.kind}
          onChange={(kind) => onChange({ kind })}
          choices={documentKinds.map((value) => ({ value, shown: say(`what.${value}`) }))}
        />
      </div>
      {choice.kind === 'board' && (
        <>
          <WhichBoards tables={tables} choice={choice} onChange={onChange} />
          <Checkbox checked={choice.onlyFilled} onChange={(onlyFilled) => onChange({ onlyFilled })}>
            {say('onlyFilled')}
          </Checkbox>
        </>
      )}
      <LanguageAndPaper choice={choice} onChange={onChange} />
      <FolderLine folder={folder} />
    </div>
  )
}

type Part = Pick<ExportChoicesProps, 'choice' | 'onChange'>

function WhichBoards({ tables, choice, onChange }: Part & { readonly tables: WorkshopTables }) {
  const say = useText(texts)
  const language = useLanguage()
  const nameOf = useWhoseNames(tables)
  const choose = (templateId: string) => {
    const whose = whoseToChoose(tables, templateId).includes(choice.whose) ? choice.whose : 'groups'
    onChange({ templateId, whose })
  }
  return (
    <>
      <SelectField
        label={say('board')}
        value={choice.templateId}
        onChange={choose}
        options={templatesToChoose(tables, choice.onlyFilled).map(({ id, board }) => ({
          value: id,
          text: textIn(board.title, language),
        }))}
      />
      <SelectField
        label={say('whose')}
        value={choice.whose}
        onChange={(whose) => onChange({ whose })}
        options={whoseToChoose(tables, choice.templateId).map((value) => ({
          value,
          text: nameOf(value),
        }))}
      />
    </>
  )
}

/** Groups by their number and name, as paper says them. */
function useWhoseNames(tables: WorkshopTables): (whose: Whose) => string {
  const say = useText(texts)
  const sayPaper = useText(paperTexts)
  return (whose) => {
    if (whose === 'groups') return say('whose.groups')
    if (whose === 'class') return say('whose.class')
    const group = [...tables.group.values()].find(({ number }) => whose === `group-${number}`)
    if (group === undefined) return ''
    const { number, name } = group
    return name.includes(String(number)) ? name : `${sayPaper('group', { number })} · ${name}`
  }
}

function LanguageAndPaper({ choice, onChange }: Part) {
  const say = useText(texts)
  const sayCommon = useText(common)
  return (
    <>
      <div className={classNames(styles.field)}>
        <span className={classNames(styles.name)}>{sayCommon('language')}</span>
        <Segmented
          label={sayCommon('language')}
          value={choice.language}
          onChange={(language) => onChange({ language })}
          choices={languages.map((value) => ({
            value,
            shown: languageNames[value],
            lang: languageTags[value],
          }))}
        />
      </div>
      {choice.kind === 'board' && (
        <div className={classNames(styles.field)}>
          <span className={classNames(styles.name)}>{say('paper')}</span>
          <Segmented
            label={say('paper')}
            value={choice.paper}
            onChange={(paper) => onChange({ paper })}
            choices={papers.map((value) => ({ value, shown: value.toUpperCase() }))}
          />
        </div>
      )}
    </>
  )
}

function FolderLine({ folder }: Pick<ExportChoicesProps, 'folder'>) {
  const say = useText(texts)
  const { path, choosing, choose } = folder
  return (
    <div className={classNames(styles.field)}>
      <span className={classNames(styles.name)}>{say('folder')}</span>
      <div className={classNames(styles.folder)}>
        {path === null && <span>{say('folder.browser')}</span>}
        {typeof path === 'string' && (
          <>
            <span className={classNames(styles.path)} dir="ltr" translate="no">
              {path}
            </span>
            <Button onPress={() => void choose()} isDisabled={choosing}>
              {say('folder.choose')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
