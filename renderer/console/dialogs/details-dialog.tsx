import type { ReactNode } from 'react'
import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import newTexts from '../../../assets/texts/new-workshop.json'
import { audiences, tracks } from '../../../electron/core/workshop/audience.ts'
import { currencyName, toldCurrencies } from '../../../electron/core/text/currencies.ts'
import { longDate } from '../../../electron/core/text/dates.ts'
import { languages } from '../../../electron/core/text/language.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { WorkshopRecord } from '../../../electron/core/workshop/workshop-record.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import {
  languageNames,
  languageTags,
  useFigures,
  useLanguage,
  useText,
} from '../../ui/language.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { TypedLine } from '../../ui/typed-line.tsx'
import { ZoneField } from '../../ui/zone-field.tsx'
import { askForDetails } from '../agenda/agenda-view.ts'
import { useShownDay } from '../agenda/use-shown-day.ts'
import { useTable, useWorkshopRecord } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import { AudienceDialog } from './audience-dialog.tsx'
import styles from './details-dialog.module.css'
import { useAudience } from './use-audience.ts'

const lines = ['name', 'place', 'facilitator', 'organisation'] as const

/** What the workshop says of itself; every word is saved while it is typed. */
export function DetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  const sayNew = useText(newTexts)
  const change = useChange('agenda')
  const record = useWorkshopRecord()
  if (record === undefined) return null
  const edit = (fields: Partial<Omit<WorkshopRecord, 'id'>>, gesture?: string) =>
    void change([{ kind: 'workshop.edit', id: record.id, fields }], { gesture })
  return (
    <Dialog title={say('details.title')} closeLabel={sayCommon('close')} onClose={onClose}>
      <dl className={classNames(styles.facts)}>
        {lines.map((field) => (
          <Fact key={field} label={say(field)}>
            <TypedLine
              label={say(field)}
              value={record[field]}
              required={field === 'name'}
              autoFocus={field === 'name'}
              placeholder={say('add')}
              onType={(text, gesture) => edit({ [field]: text }, gesture)}
            />
          </Fact>
        ))}
        <Dates onClose={onClose} />
        <Fact label={sayNew('track')}>
          <SelectBox
            label={sayNew('track')}
            value={record.track}
            options={tracks.map((track) => ({ value: track, text: sayNew(`track.${track}`) }))}
            onChange={(track) => edit({ track })}
          />
        </Fact>
        <MeantFor audience={record.audience} />
        <Fact label={say('language')}>
          <Segmented
            label={say('language')}
            value={record.language}
            onChange={(language) => edit({ language })}
            choices={languages.map((language) => ({
              value: language,
              shown: languageNames[language],
              lang: languageTags[language],
            }))}
          />
        </Fact>
        <Fact label={say('timeZone')}>
          <ZoneField
            label={say('timeZone')}
            value={record.timeZone}
            onChange={(timeZone) => edit({ timeZone })}
            bare
          />
        </Fact>
        <InCurrency currency={record.currency} onChange={(currency) => edit({ currency })} />
      </dl>
    </Dialog>
  )
}

type InCurrencyProps = {
  readonly currency: string
  readonly onChange: (currency: string) => void
}

/** In what the sums of the course are told; one that it does not tell stays until another is chosen. */
function InCurrency({ currency, onChange }: InCurrencyProps) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const told = toldCurrencies.map((one) => ({
    value: one,
    text: `${one} · ${currencyName(one, language)}`,
  }))
  const isTold = told.some(({ value }) => value === currency)
  const options = isTold ? told : [{ value: currency, text: currency }, ...told]
  return (
    <Fact label={say('currency')}>
      <SelectBox label={say('currency')} value={currency} options={options} onChange={onChange} />
    </Fact>
  )
}

/** For whom the class is; what that changes in its days is asked about. */
function MeantFor({ audience }: Pick<WorkshopRecord, 'audience'>) {
  const say = useText(newTexts)
  const { choose, question } = useAudience()
  return (
    <>
      <Fact label={say('audience')}>
        <SelectBox
          label={say('audience')}
          value={audience}
          options={audiences.map((one) => ({ value: one, text: say(`audience.${one}`) }))}
          onChange={choose}
        />
      </Fact>
      {question !== null && <AudienceDialog {...question} />}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The days and when they are held: who looks for the dates here is taken to where they are changed. */
function Dates({ onClose }: { readonly onClose: () => void }) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const figures = useFigures()
  const days = sortedRecords(useTable('day'))
  const { show } = useShownDay()
  return (
    <div>
      <dt>{say('dates')}</dt>
      <dd className={classNames(styles.dates)}>
        {days.map(({ id, date, startMinute }, index) => (
          <Button
            key={id}
            kind="quiet"
            aria-label={say('dates.change', { number: index + 1 })}
            onPress={() => {
              onClose()
              show(id)
              askForDetails({ kind: 'day', dayId: id })
            }}
          >
            {say('dates.day', {
              number: index + 1,
              date: longDate(date, language),
              time: figures(clockTime(startMinute)),
            })}
          </Button>
        ))}
      </dd>
    </div>
  )
}
