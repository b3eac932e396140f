import type { ComponentChildren } from 'preact'

const SKIN = {
  fill: '#ffd34a',
  stroke: '#b9791f',
  'stroke-width': 1.2,
  'stroke-linejoin': 'round' as const,
}
const FINGER = {
  fill: 'none',
  stroke: '#b9791f',
  'stroke-width': 1.2,
  'stroke-linecap': 'round' as const,
}
const THUMB =
  'M8 11l4-7.5c1.8 0 2.7 1.2 2.3 3L13.6 10H19c1.5 0 2.2 1 1.9 2.3l-1.5 6.2c-.3 1-1 1.5-2 1.5H8zM4 11h2.5v9H4z'
const HEART =
  'M12 20.5C5.5 15.5 2.5 12.5 2.5 8.7c0-5 6.8-6.5 9.5-2 2.7-4.5 9.5-3 9.5 2 0 3.8-3 6.8-9.5 11.8z'
const VICTORY =
  'M8.5 13L6 4.8C5.5 3 8 2.3 8.6 4l2.6 7 1.9-7.3c.5-1.7 3-1.2 2.6.6L14 12.5c2.5.3 4 1.8 4 4.2 0 3-2.3 4.8-5.5 4.8S7 19.5 7 16.5c0-1.5.5-2.7 1.5-3.5z'

/** Our drawings of the emoticons that are hands and things, on a 24 × 24 grid. */
export const THINGS: Record<string, ComponentChildren> = {
  强: <path d={THUMB} {...SKIN} />,
  弱: <path d={THUMB} transform="matrix(1 0 0 -1 0 24)" {...SKIN} />,
  胜利: <path d={VICTORY} {...SKIN} />,
  耶: <path d={VICTORY} {...SKIN} />,
  抱拳: (
    <>
      <path d="M13 5.5c3.5-2 6 .5 6 4.5v4c0 3.5-2 6-5.5 6H11z" {...SKIN} />
      <path
        d="M5 9.5C5 8 6.5 7 8 7h4.5c2 0 3 1.5 3 3.5v5c0 2.5-1.5 4.5-4 4.5H9c-2.5 0-4-1.5-4-4z"
        {...SKIN}
      />
      <path d="M8.5 7v4.5M12 7v4.5M5 13c3 1 6 .5 7.5-1" {...FINGER} />
    </>
  ),
  合十: (
    <>
      <path d="M12 2.5c-1.8 2-3.5 6-4 9.5l-3 6 3.5 3.5c2-1 3.5-3 3.5-5.5z" {...SKIN} />
      <path d="M12 2.5c1.8 2 3.5 6 4 9.5l3 6-3.5 3.5c-2-1-3.5-3-3.5-5.5z" {...SKIN} />
    </>
  ),
  拳头: (
    <>
      <path
        d="M5 9c0-2 1.5-3 3.5-3h7C18 6 19.5 7.5 19.5 10v4.5c0 3.5-2.5 6-6 6H11c-3.5 0-6-2.5-6-6z"
        {...SKIN}
      />
      <path d="M8.7 6v5M12.3 6v5M15.9 6v5M5 13c3.5 1 7 .5 9-1.5" {...FINGER} />
    </>
  ),
  OK: (
    <>
      <path
        d="M11 13L13.5 3.5M14 12.5L18 5M15.5 14L20 9"
        {...FINGER}
        stroke="#f2b632"
        stroke-width="2.6"
      />
      <path d="M8.5 20.5l6.5.5 1-7" {...SKIN} />
      <circle cx="9.5" cy="14.5" r="4" fill="none" stroke="#f2b632" stroke-width="2.6" />
    </>
  ),
  爱心: <path d={HEART} fill="#f0443c" />,
  心碎: (
    <>
      <path d={HEART} fill="#f0443c" />
      <path d="M12 6.5l-2 4 3.5 2-2.5 3.5 1 4" fill="none" stroke="#fff" stroke-width="1.5" />
    </>
  ),
  玫瑰: (
    <>
      <path
        d="M12 12v10M12 19c2-3 4.5-3 6-2.5-1 2-3 3.5-6 2.5z"
        fill="#3f9a48"
        stroke="#3f9a48"
        stroke-width="1.5"
      />
      <path d="M6 6c2 .5 3-2 6-3.5C15 4 16 6.5 18 6c.8 5-2 8.5-6 8.5S5.2 11 6 6z" fill="#e8384f" />
      <path d="M9.5 8.5c1.5 2 4 2 5-.5" fill="none" stroke="#a81e35" stroke-width="1.2" />
    </>
  ),
  太阳: (
    <>
      <path
        d="M12 1v22M1 12h22M4.2 4.2l15.6 15.6M19.8 4.2L4.2 19.8"
        stroke="#f7a325"
        stroke-width="2"
      />
      <circle cx="12" cy="12" r="7" fill="#ffc938" />
    </>
  ),
  月亮: <path d="M15 2.5A10 10 0 1 0 21.5 15 8.5 8.5 0 0 1 15 2.5z" fill="#ffc938" />,
  咖啡: (
    <>
      <path
        d="M4 9h13v6c0 3.5-2.5 6-6.5 6S4 18.5 4 15z"
        fill="#fff"
        stroke="#9c8468"
        stroke-width="1.3"
      />
      <path
        d="M17 11c5-.5 5 5 0 5M8 6c-1.5-1.5 1.5-2.5 0-4M12.5 6c-1.5-1.5 1.5-2.5 0-4"
        fill="none"
        stroke="#9c8468"
        stroke-width="1.3"
      />
      <path d="M5 10h11v1.5H5z" fill="#7a4a21" />
    </>
  ),
  礼物: (
    <>
      <path d="M4 10h16v11H4z" fill="#e9554a" />
      <path d="M3 7h18v4H3z" fill="#f0776b" />
      <path
        d="M10.5 7h3v14h-3zM12 7C9 7 6 5 7.5 3.5S12 4 12 7c0-3 3-5 4.5-3.5S15 7 12 7z"
        fill="#ffd34a"
      />
    </>
  ),
  红包: (
    <>
      <rect x="5" y="2" width="14" height="20" rx="2" fill="#e8443a" />
      <path d="M5 6.5c4 4 10 4 14 0V4a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2z" fill="#f2695d" />
      <circle cx="12" cy="9.5" r="2.8" fill="#ffd34a" />
    </>
  ),
}
