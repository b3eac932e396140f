import { useEffect } from 'react'

/**
 * The name of the screen in the browser's tab, so that several open ones can be told apart; undefined
 * where the screen itself says more.
 */
export function usePageTitle(screen: string | undefined, product: string): void {
  useEffect(() => {
    if (screen !== undefined) document.title = screen ? `${screen} · ${product}` : product
  }, [screen, product])
}
