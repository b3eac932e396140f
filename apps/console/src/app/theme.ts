import type { ThemeConfig } from 'antd'

/** The console's look: a calm blue of ink and water, amber where time runs out. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#12507b',
    colorInfo: '#12507b',
    colorSuccess: '#2b7a4b',
    colorWarning: '#b7791f',
    colorError: '#b3372f',
    colorTextBase: '#1d2b36',
    colorBgLayout: '#f4f6f8',
    borderRadius: 6,
    fontFamily:
      "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
  },
  components: {
    Layout: { siderBg: '#0d3553', headerBg: '#ffffff', headerHeight: 52, headerPadding: '0 20px' },
    Menu: {
      darkItemBg: '#0d3553',
      darkSubMenuItemBg: '#0d3553',
      darkItemSelectedBg: '#1b6496',
    },
    Table: { headerBg: '#f0f3f6', cellPaddingBlock: 10 },
  },
}
