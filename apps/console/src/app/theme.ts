import type { ThemeConfig } from 'antd'

/**
 * The colours of the console: a calm blue of ink and water, amber where time runs out. The pale
 * ones are chosen, not derived: what antd derives from a dark colour is grey.
 */
export const colours = {
  text: '#1d2b36',
  textSecondary: '#4a5a66',
  textTertiary: '#5c6a75',
  placeholder: '#6a7882',
  page: '#f4f6f8',
  line: '#e3e8ed',
  hover: '#f2f6f9',
  blue: '#12507b',
  blueBright: '#1b6496',
  blueDeep: '#0c3c5e',
  bluePale: '#e7f1f8',
  bluePaleHover: '#d7e7f3',
  blueLine: '#b3d1e5',
  green: '#23663e',
  greenPale: '#eaf5ee',
  greenLine: '#b5dcc3',
  amber: '#80530d',
  amberPale: '#fdf4e0',
  amberLine: '#efd49b',
  red: '#a8322a',
  redPale: '#fcefee',
  redLine: '#ecbfbb',
  grey: '#405260',
  greyPale: '#f0f3f6',
} as const

/** A tag's ground, border and words; antd spells each of its steps in two ways. */
function tagColours(name: string, ground: string, line: string, words: string) {
  const steps = { 1: ground, 3: line, 6: words, 7: words }
  return Object.fromEntries(
    Object.entries(steps).flatMap(([step, colour]) => [
      [name + step, colour],
      [`${name}-${step}`, colour],
    ]),
  )
}

const c = colours

export const theme: ThemeConfig = {
  token: {
    colorPrimary: c.blue,
    colorPrimaryHover: c.blueBright,
    colorPrimaryActive: c.blueDeep,
    colorPrimaryBg: c.bluePale,
    colorPrimaryBgHover: c.bluePaleHover,
    colorPrimaryBorder: c.blueLine,
    colorPrimaryBorderHover: '#86b4d3',
    colorPrimaryText: c.blue,
    colorPrimaryTextHover: c.blueBright,
    colorLink: c.blue,
    colorLinkHover: c.blueBright,
    colorLinkActive: c.blueDeep,
    colorInfo: c.blueBright,
    colorInfoText: c.blue,
    colorInfoBg: c.bluePale,
    colorInfoBorder: c.blueLine,
    colorSuccess: '#2b7a4b',
    colorSuccessText: c.green,
    colorSuccessBg: c.greenPale,
    colorSuccessBorder: c.greenLine,
    colorWarning: '#b7791f',
    colorWarningText: c.amber,
    colorWarningBg: c.amberPale,
    colorWarningBorder: c.amberLine,
    colorError: '#b3372f',
    colorErrorText: c.red,
    colorErrorHover: '#c9483f',
    colorErrorActive: '#8d2921',
    colorErrorBg: c.redPale,
    colorErrorBgHover: '#f9e2e0',
    colorErrorBorder: c.redLine,
    colorErrorBorderHover: '#dc958e',
    colorText: c.text,
    colorTextHeading: c.text,
    colorTextSecondary: c.textSecondary,
    colorTextTertiary: c.textTertiary,
    colorTextDescription: c.textTertiary,
    colorTextPlaceholder: c.placeholder,
    colorIcon: c.textTertiary,
    colorIconHover: c.text,
    colorBgLayout: c.page,
    colorBorderSecondary: '#e9edf1',
    colorSplit: '#e9edf1',
    colorFillAlter: '#f7f9fb',
    controlItemBgHover: c.hover,
    controlItemBgActive: c.bluePale,
    controlItemBgActiveHover: c.bluePaleHover,
    controlOutline: 'rgb(27 100 150 / 20%)',
    ...tagColours('blue', c.bluePale, c.blueLine, c.blue),
    ...tagColours('green', c.greenPale, c.greenLine, c.green),
    ...tagColours('gold', c.amberPale, c.amberLine, c.amber),
    ...tagColours('orange', c.amberPale, c.amberLine, c.amber),
    ...tagColours('red', c.redPale, c.redLine, c.red),
    borderRadius: 6,
    fontFamily: 'var(--console-font)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Descriptions: { labelColor: c.textTertiary },
    Layout: { siderBg: '#0d3553', headerBg: '#ffffff', headerHeight: 52, headerPadding: '0 20px' },
    Menu: {
      darkItemBg: '#0d3553',
      darkSubMenuItemBg: '#0d3553',
      darkItemSelectedBg: c.blueBright,
      darkItemHoverBg: '#164a70',
      darkItemColor: '#c9d8e4',
    },
    Table: {
      headerBg: c.greyPale,
      rowHoverBg: '#f6f9fb',
      rowSelectedBg: c.bluePale,
      rowSelectedHoverBg: c.bluePaleHover,
      cellPaddingBlock: 10,
    },
    Tag: { defaultBg: c.greyPale, defaultColor: c.grey },
    Tree: { nodeHoverBg: c.hover, nodeSelectedBg: c.bluePale, nodeSelectedColor: c.blue },
  },
}
