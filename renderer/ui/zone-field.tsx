import { useMemo, useState } from 'react'
import {
  Button,
  ComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import common from '../../assets/texts/common.json'
import table from '../../assets/time-zones.json'
import {
  findPlaces,
  offsetText,
  placeOfZone,
  zonePlaces,
  type ZonePlace,
  type ZoneTable,
} from '../../electron/core/library/zone-places.ts'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import { useFigures, useLanguage, useText } from './language.tsx'
import zoneStyles from './zone-field.module.css'

export type ZoneFieldProps = FieldWords & {
  /** An IANA time zone. */
  readonly value: string
  readonly onChange: (zone: string) => void
  /** Its name is said, not shown: what it stands in shows it. */
  readonly bare?: boolean
}

const zones: ZoneTable = table

/** A time zone, found by typing a city or a country in any of the languages, or chosen from the list of all. */
export function ZoneField({ value, onChange, bare = false, ...words }: ZoneFieldProps) {
  const say = useText(common)
  const language = useLanguage()
  const places = useMemo(() => zonePlaces(zones, language, value), [language, value])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen =
    places.find(({ id, zone }) => id === chosenId && zone === value) ??
    placeOfZone(zones, places, value)
  const shown = chosen === undefined ? value : wordsOf(chosen)
  const [typed, type] = useState<string | null>(null)
  const found = findPlaces(places, typed === null || typed === shown ? '' : typed)
  function take(place: ZonePlace | undefined): boolean {
    type(null)
    if (place === undefined || place.id === chosen?.id) return false
    setChosenId(place.id)
    if (place.zone !== value) onChange(place.zone)
    return true
  }
  // Who types a city and presses Enter means the best that was found.
  const takeFirst = () => typed !== null && typed !== shown && take(found[0] ?? chosen)
  return (
    <ComboBox
      className={classNames(styles.field)}
      items={withChosen(found, chosen)}
      disabledKeys={chosen === undefined || found.includes(chosen) ? [] : [chosen.id]}
      inputValue={typed ?? shown}
      onInputChange={type}
      value={chosen?.id ?? null}
      onChange={(id) => void take(places.find((one) => one.id === id))}
      allowsEmptyCollection
      {...(bare ? { 'aria-label': words.label } : {})}
    >
      {bare ? (
        <Box onTake={takeFirst} />
      ) : (
        <FieldFrame {...words}>
          <Box onTake={takeFirst} />
        </FieldFrame>
      )}
      <Popover offset={4} className={classNames(zoneStyles.popover)}>
        {found.length === 0 && <p className={classNames(zoneStyles.none)}>{say('zone.none')}</p>}
        <ListBox<ZonePlace> className={classNames(styles.list, zoneStyles.list)}>
          {(place) => <Place place={place} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

type BoxProps = {
  /** Told of an Enter while nothing in the list has been gone to; says whether another place was taken. */
  readonly onTake: () => boolean
}

function Box({ onTake }: BoxProps) {
  return (
    <Group className={classNames(styles.box, zoneStyles.box)}>
      <Input
        className={classNames(styles.bare)}
        // What moves in the list tells the field of a focus of its own making.
        onFocus={({ nativeEvent, currentTarget }) =>
          nativeEvent.isTrusted ? currentTarget.select() : undefined
        }
        // Before the list sees it: closed by Enter, it would open again for the words that change with it.
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          if (event.currentTarget.hasAttribute('aria-activedescendant') || !onTake()) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <Button className={classNames(styles.step)}>
        <Icon name="down" />
      </Button>
    </Group>
  )
}

const wordsOf = ({ city, country }: ZonePlace) =>
  country === '' || country === city ? city : `${city}, ${country}`

function Place({ place }: { readonly place: ZonePlace }) {
  const figures = useFigures()
  const { id, zone, city, country } = place
  return (
    <ListBoxItem id={id} textValue={wordsOf(place)} className={classNames(styles.option)}>
      <span className={classNames(zoneStyles.place)}>
        {city}
        {country !== city && country !== '' && <small>{country}</small>}
      </span>
      <small className={classNames(zoneStyles.offset)} data-figures>
        {figures(offsetNow(zone))}
      </small>
    </ListBoxItem>
  )
}

/** The list goes by its chosen one: where that was not found it is in it all the same, out of sight. */
const withChosen = (found: readonly ZonePlace[], chosen: ZonePlace | undefined) =>
  chosen === undefined || found.includes(chosen) ? found : [...found, chosen]

const offsets = new Map<string, string>()

/** Reckoned once a zone: reckoning hundreds takes a while. */
function offsetNow(zone: string): string {
  const known = offsets.get(zone) ?? offsetText(zone, Date.now())
  offsets.set(zone, known)
  return known
}
