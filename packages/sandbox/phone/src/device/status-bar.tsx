import { useEffect, useState } from 'preact/hooks'
import { clockLabel } from '../text/time-labels.ts'

/** The time, renewed while it is looked at. */
function useClock(): string {
  const [label, setLabel] = useState(() => clockLabel(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setLabel(clockLabel(new Date())), 5000)
    return () => clearInterval(timer)
  }, [])
  return label
}

/** Clock, signal and battery at the top of the device. */
export function StatusBar() {
  return (
    <div class="status-bar" aria-hidden="true">
      <span>{useClock()}</span>
      <svg aria-hidden="true" viewBox="0 0 72 14" width="72" height="14" fill="currentColor">
        <rect x="0" y="9" width="3.2" height="4" rx="1" />
        <rect x="5" y="6.5" width="3.2" height="6.5" rx="1" />
        <rect x="10" y="4" width="3.2" height="9" rx="1" />
        <rect x="15" y="1.5" width="3.2" height="11.5" rx="1" />
        <path d="M31 3.2c2.7 0 5.1 1 6.9 2.8l1.3-1.4A11.7 11.7 0 0 0 31 1.3a11.7 11.7 0 0 0-8.2 3.3L24.1 6A9.8 9.8 0 0 1 31 3.2zm0 4.2c1.5 0 2.9.6 4 1.6l1.3-1.4A7.7 7.7 0 0 0 31 5.5a7.7 7.7 0 0 0-5.3 2.1L27 9a5.8 5.8 0 0 1 4-1.6zM28.4 10.5L31 13.2l2.6-2.7a3.7 3.7 0 0 0-5.2 0z" />
        <rect
          x="44.5"
          y="1.5"
          width="23"
          height="11"
          rx="3.3"
          fill="none"
          stroke="currentColor"
          opacity=".45"
        />
        <rect x="46" y="3" width="18" height="8" rx="2" />
        <path d="M69 5v4c.9-.3 1.5-1.1 1.5-2S69.9 5.3 69 5z" opacity=".5" />
      </svg>
    </div>
  )
}
