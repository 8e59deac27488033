import { useMemo } from 'react'
import paperTexts from '../../../assets/texts/paper.json'
import texts from '../../../assets/texts/export.json'
import missingTexts from '../../../assets/texts/missing-letters.json'
import {
  documentPages,
  writtenOn,
  type AnyChosen,
  type Content,
  type DocumentOrder,
} from '../../../electron/core/paper/documents/all.ts'
import { missingLetters, missingWords } from '../../../electron/core/paper/missing-letters.ts'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { chosenIn } from './export-choice.ts'
import styles from './export-dialog.module.css'
import { PagePicture } from './page-picture.tsx'

type ExportPreviewProps = {
  readonly chosen: ReturnType<typeof chosenIn>
  readonly kind: DocumentOrder['kind']
}

/** The first page as it will be printed, and how many there are. */
export function ExportPreview({ chosen, kind }: ExportPreviewProps) {
  const say = useText(texts)
  const { documents, pageCount, leftOut } = chosen
  const content = documents[0]?.content
  const page = useMemo(() => content && documentPages(content, paperTexts)[0], [content])
  const missing = useMissingWords(documents)
  const counts = [say('files', { count: documents.length }), say('pages', { count: pageCount })]
  const empty = kind === 'agenda' ? 'empty.agenda' : leftOut > 0 ? 'empty' : 'none'
  return (
    <figure className={classNames(styles.preview)} data-paper={paperOf(content)}>
      {page === undefined || content === undefined ? (
        <EmptyState title={say(`${empty}.title`)} help={say(`${empty}.help`)} />
      ) : (
        <PagePicture page={page} language={content.language} label={say('preview')} />
      )}
      <figcaption className={classNames(styles.counts)} role="status">
        {page !== undefined && <span>{counts.join(' · ')}</span>}
        {leftOut > 0 && <span>{say('leftOut', { count: leftOut })}</span>}
        {missing !== null && <strong>{missing}</strong>}
      </figcaption>
    </figure>
  )
}

const paperOf = (content: Content | undefined) =>
  content?.kind === 'board' ? content.paper : undefined

/** What paper cannot show of what is on these documents. */
function useMissingWords(documents: readonly AnyChosen[]): string | null {
  const language = useLanguage()
  const missing = useMemo(
    () => missingLetters(documents.flatMap(({ content }) => writtenOn(content))),
    [documents],
  )
  return missingWords(missing, missingTexts, language)
}
