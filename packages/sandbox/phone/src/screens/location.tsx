import { useState } from 'preact/hooks'
import { MapSketch } from '../chat/map-sketch.tsx'
import { useSession } from '../state/context.ts'
import type { Place } from '../state/navigation.ts'
import { Icon } from '../ui/icon.tsx'

/** Invented places; the coordinates only have to lie near one another. */
const PLACES: Place[] = [
  { label: '示例市政务服务中心', latitude: 36.0671, longitude: 120.3826 },
  { label: '演示路与样例街路口', latitude: 36.0712, longitude: 120.3904 },
  { label: '示例社区党群服务中心', latitude: 36.0589, longitude: 120.3755 },
  { label: '演示公园东门', latitude: 36.0745, longitude: 120.3981 },
]

/** Where the machine itself says it is. */
function findHere(): Promise<Place> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('此设备不提供定位'))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ label: '我的位置', latitude: coords.latitude, longitude: coords.longitude }),
      () => reject(new Error('无法获取当前位置')),
      { timeout: 8000 },
    )
  })
}

/** Lets the person choose a place, or write one. */
export function LocationScreen({ onPlace }: { onPlace: (place: Place) => void }) {
  const session = useSession()
  const [place, setPlace] = useState<Place>(PLACES[0] ?? { label: '', latitude: 0, longitude: 0 })
  const change = (part: Partial<Place>) => setPlace({ ...place, ...part })
  const coordinate = (name: 'latitude' | 'longitude', label: string, most: number) => (
    <label>
      {label}
      <input
        type="number"
        step="any"
        min={-most}
        max={most}
        required
        value={place[name]}
        onInput={(event) => change({ [name]: event.currentTarget.valueAsNumber || 0 })}
      />
    </label>
  )
  return (
    <form
      class="screen location"
      data-testid="location"
      onSubmit={(event) => {
        event.preventDefault()
        session.pop()
        onPlace(place)
      }}
    >
      <div class="location-map">
        <MapSketch {...place} height={260} />
        <button type="button" class="location-cancel" data-testid="back" onClick={session.pop}>
          取消
        </button>
        <button type="submit" class="button green location-send" data-testid="location-send">
          发送
        </button>
      </div>
      <div class="scroll white">
        <div class="location-fields">
          <label>
            名称
            <input
              required
              maxLength={60}
              value={place.label}
              data-testid="location-label"
              onInput={(event) => change({ label: event.currentTarget.value })}
            />
          </label>
          {coordinate('latitude', '纬度', 90)}
          {coordinate('longitude', '经度', 180)}
        </div>
        <button
          type="button"
          class="location-row"
          onClick={() => void session.attempt(findHere()).then((here) => here && setPlace(here))}
        >
          使用本机定位
        </button>
        {PLACES.map((one) => (
          <button type="button" class="location-row" key={one.label} onClick={() => setPlace(one)}>
            {one.label}
            {one.label === place.label && <Icon name="check" size={20} line={2} />}
          </button>
        ))}
      </div>
    </form>
  )
}
