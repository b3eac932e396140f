/** A small number made of the coordinates, so that a place always looks the same. */
function seedOf(latitude: number, longitude: number): number {
  return Math.abs(Math.round(latitude * 1000) * 31 + Math.round(longitude * 1000)) % 997
}

interface MapSketchProps {
  latitude: number
  longitude: number
  /** Height on a grid that is 240 wide. */
  height?: number
}

/** A sketch in the manner of a map, drawn from the coordinates alone: no map service is asked. */
export function MapSketch({ latitude, longitude, height = 110 }: MapSketchProps) {
  const seed = seedOf(latitude, longitude)
  const middle = height / 2
  const across = middle - 25 + (seed % 40)
  const down = 60 + (seed % 90)
  const shore = height - 18
  return (
    <svg
      class="map"
      aria-hidden="true"
      viewBox={`0 0 240 ${height}`}
      preserveAspectRatio="xMidYMid slice"
    >
      <rect width="240" height={height} class="map-ground" />
      <path d={`M0 ${shore}q60 ${-10 - (seed % 20)} 120 -4t120 -8v60H0z`} class="map-water" />
      <rect x={170 - (seed % 60)} y={middle - 45} width="52" height="34" rx="4" class="map-park" />
      <g class="map-road">
        <path d={`M0 ${across}l240 ${(seed % 30) - 15}`} stroke-width="9" />
        <path d={`M0 ${across + 32}l240 ${(seed % 14) - 7}`} stroke-width="5" />
        <path d={`M0 ${across - 64}l240 ${(seed % 20) - 4}`} stroke-width="5" />
        <path d={`M${down} 0l${(seed % 24) - 12} ${height}`} stroke-width="9" />
        <path d={`M${down + 88} 0l${12 - (seed % 20)} ${height}`} stroke-width="5" />
        <path d={`M${down - 74} 0l${(seed % 16) - 8} ${height}`} stroke-width="4" />
      </g>
      <g transform={`translate(120 ${middle})`}>
        <ellipse cy="1" rx="7" ry="2.5" fill="#0003" />
        <path d="M0 0c-3-8-9-11-9-18a9 9 0 0 1 18 0c0 7-6 10-9 18z" fill="#fa5151" />
        <circle cy="-18" r="3.6" fill="#fff" />
      </g>
    </svg>
  )
}
