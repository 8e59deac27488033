import { useMemo } from 'react'
import paperTexts from '../../../assets/texts/paper.json'
import texts from '../../../assets/texts/export.json'
import { mapPages } from '../../../electron/core/paper/map-pages.ts'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import type { chosenBoards } from './export-choice.ts'
import styles from './export-dialog.module.css'
import { PagePicture } from './page-picture.tsx'

/** The first page as it will be printed, and how many there are. */
export function ExportPreview({ boards }: { readonly boards: ReturnType<typeof chosenBoards> }) {
  const say = useText(texts)
  const { maps, pageCount, leftOut } = boards
  const input = maps[0]?.input
  const page = useMemo(() => input && mapPages(input, paperTexts)[0], [input])
  const counts = [say('files', { count: maps.length }), say('pages', { count: pageCount })]
  return (
    <figure className={classNames(styles.preview)} data-paper={input?.paper}>
      {page === undefined || input === undefined ? (
        <EmptyState
          title={say(leftOut > 0 ? 'empty.title' : 'none.title')}
          help={say(leftOut > 0 ? 'empty.help' : 'none.help')}
        />
      ) : (
        <PagePicture page={page} language={input.language} label={say('preview')} />
      )}
      <figcaption className={classNames(styles.counts)} role="status">
        {page !== undefined && <span>{counts.join(' · ')}</span>}
        {leftOut > 0 && <span>{say('leftOut', { count: leftOut })}</span>}
      </figcaption>
    </figure>
  )
}
