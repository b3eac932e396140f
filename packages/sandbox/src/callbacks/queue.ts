/** Pushes that were told to come out of order, waiting for later ones to pass. */
export interface PushQueue {
  /** Resolves when `behind` other pushes of that account are through, or everything is released. */
  hold(appId: string, behind: number): Promise<void>
  passed(appId: string): void
  release(): void
}

export function createPushQueue(): PushQueue {
  let held: { appId: string; left: number; go: () => void }[] = []
  return {
    hold: (appId, behind) =>
      new Promise((go) => void held.push({ appId, left: Math.max(behind, 1), go })),
    passed(appId) {
      if (held.length === 0) return
      const mine = held.filter((one) => one.appId === appId)
      for (const one of mine) one.left--
      const free = held.filter((one) => one.left <= 0)
      held = held.filter((one) => one.left > 0)
      for (const one of free.reverse()) one.go()
    },
    release() {
      for (const one of held) one.go()
      held = []
    },
  }
}
