import { useRef } from 'preact/hooks'
import { useSession } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import type { QuestionProps } from './new-case.tsx'
import { QuestionPage } from './question.tsx'
import { newCaseWords } from './words-new.ts'

const limit = 6

/** Pictures, sent as they are chosen, so that nothing is lost with the page. */
export function PicturesQuestion({ draft, under, next, back }: QuestionProps) {
  const say = useWords(newCaseWords)
  const { account } = useSession()
  const chooser = useRef<HTMLInputElement>(null)
  const { isUploading, pictureTrouble } = draft
  const files = draft.data?.files ?? []
  const addressOf = (fileId: string) =>
    `/api/m/cases/draft/pictures/${encodeURIComponent(fileId)}?${new URLSearchParams({ account })}`
  return (
    <QuestionPage
      title={say('picturesTitle')}
      under={under}
      hint={say('picturesHint', { limit })}
      saving={draft.saving}
      onward={files.length === 0 ? 'skip' : 'next'}
      onNext={next}
      onBack={back}
    >
      <ul class="pictures">
        {files.map(({ fileId }, place) => (
          <li key={fileId}>
            <img src={addressOf(fileId)} alt={say('pictureAlt', { place: place + 1 })} />
            <button
              type="button"
              class="weui-btn weui-btn_default"
              disabled={isUploading}
              onClick={() => void draft.removePicture(fileId)}
            >
              {say('removePicture', { place: place + 1 })}
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={chooser}
        class="file-chooser"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="picture-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) void draft.addPicture(file)
        }}
      />
      {files.length < limit && (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          disabled={isUploading}
          onClick={() => chooser.current?.click()}
          data-testid="add-picture"
        >
          {say(isUploading ? 'uploading' : 'addPicture')}
        </button>
      )}
      <p class="wrong" role="alert">
        {pictureTrouble ? (pictureTrouble.message && say('pictureFailed')) || say('notKept') : ''}
      </p>
      <p class="fine">{say('picturesFine')}</p>
    </QuestionPage>
  )
}
