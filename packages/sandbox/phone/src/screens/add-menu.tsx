import { useSession } from '../state/context.ts'
import { Icon } from '../ui/icon.tsx'

/** The dark menu under the “+” of the first tab. */
export function AddMenu({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const go = (name: 'search' | 'scan') => () => {
    onClose()
    session.push({ name })
  }
  return (
    <section
      class="add-menu-layer"
      aria-label="添加"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <button
        type="button"
        class="layer-shade clear"
        tabIndex={-1}
        aria-label="收起"
        onClick={onClose}
      />
      <div class="add-menu" role="menu">
        <button type="button" role="menuitem" data-testid="add-account" onClick={go('search')}>
          <Icon name="contacts" size={22} />
          添加公众号
        </button>
        <button type="button" role="menuitem" data-testid="add-scan" onClick={go('scan')}>
          <Icon name="scan" size={22} />
          扫一扫
        </button>
      </div>
    </section>
  )
}
