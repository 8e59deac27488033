import { Fragment, useRef } from 'react'
import type { GroupsShown } from '../../electron/core/stage/stage-groups.ts'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import type { Language } from '../../electron/core/text/language.ts'
import { languageOfText } from '../../electron/core/text/scripts.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import styles from './groups-scene.module.css'
import { fitGroups } from './groups/fit-groups.ts'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import type { Say } from './stage-words.ts'
import { TopLine } from './top-line.tsx'
import { useRefit } from './use-refit.ts'

type GroupsSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'groups' }
  readonly say: Say
}

/** Who is in which group, each name in its own script and all as large as fits. */
export function GroupsScene({ picture, say }: GroupsSceneProps) {
  const { groups, languages, clock } = picture
  const ref = useRef<HTMLDivElement>(null)
  useRefit(ref, JSON.stringify([groups, languages]), fitGroups)
  return (
    <div ref={ref} className={classNames(screen.picture, styles.groups)}>
      <TopLine words={say('groups')} clock={clock} />
      <ol className={classNames(styles.list)} data-fits="groups">
        {groups.map((group, index) => (
          <GroupOnWall key={index} group={group} language={languages[0] ?? 'en'} say={say} />
        ))}
      </ol>
    </div>
  )
}

type GroupOnWallProps = {
  readonly group: GroupsShown[number]
  readonly language: Language
  readonly say: Say
}

function GroupOnWall({ group: { name, people, expected }, language, say }: GroupOnWallProps) {
  return (
    <li className={classNames(styles.group)} data-group>
      <h2 className={classNames(styles.title)} lang={tagOf(name, language)}>
        <Whole text={name} />
      </h2>
      {people.map((person, index) => (
        <p
          key={index}
          className={classNames(styles.name)}
          lang={tagOf(person.name, language)}
          data-name
        >
          <Whole text={person.name} />
          {person.apart !== '' && (
            <>
              {' '}
              <span className={classNames(styles.apart)} lang={tagOf(person.apart, language)}>
                {person.apart}
              </span>
            </>
          )}
        </p>
      ))}
      {/* Those for whom there is no room are counted here by what fits the picture. */}
      <p className={classNames(styles.name)} data-more={language} hidden />
      {expected !== null && (
        <InWords words={say('groups.people', { count: expected })} size="line" />
      )}
    </li>
  )
}

/** Breaks between the words that its bearer writes, never within one. */
function Whole({ text }: { readonly text: string }) {
  return text.split(' ').map((word, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <span className={classNames(styles.word)}>{word}</span>
    </Fragment>
  ))
}

const tagOf = (text: string, otherwise: Language) => languageTags[languageOfText(text, otherwise)]
