import { CloseOutlined } from '@ant-design/icons'
import { Button, Image } from 'antd'
import { useWords } from '#lib/words.ts'
import { talkWords } from '../words-talk.ts'

/** The picture as it will go out. */
export function PictureStrip({ address, onRemove }: { address: string; onRemove: () => void }) {
  const say = useWords(talkWords)
  return (
    <div className="composer-picture" data-testid="picture-preview">
      <Image src={address} alt={say('pictureReady')} height={72} />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={say('removePicture')}
        title={say('removePicture')}
        onClick={onRemove}
      />
    </div>
  )
}
