import { theme, type ThemeConfig } from 'antd';
import { palettes, radius, workTypeSizes } from '../theme/tokens';

/** antd's own hues for tags are too pale to read; in the dark theme they are not. */
const tagHues = {
  green: palettes.light.primary,
  cyan: palettes.light.primary,
  blue: palettes.light.info,
  orange: palettes.light.warning,
  gold: palettes.light.warning,
  red: palettes.light.danger,
};

/** Our tokens as antd understands them. */
export function antdTheme(dark: boolean): ThemeConfig {
  const palette = dark ? palettes.dark : palettes.light;
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'xinglin' },
    hashed: false,
    token: {
      colorPrimary: palette.primary,
      // antd lightens what the pointer is on; on a coloured ground its words would then be too pale to read.
      ...(dark ? {} : { colorPrimaryHover: palettes.lightLarge.primary, colorPrimaryActive: palettes.lightLarge.primary, colorLinkHover: palettes.lightLarge.primary }),
      colorSuccess: palette.primary,
      colorLink: palette.primary,
      colorWarning: palette.warning,
      colorError: palette.danger,
      colorInfo: palette.info,
      colorTextBase: palette.ink,
      colorText: palette.ink,
      colorTextSecondary: palette.inkSoft,
      colorTextTertiary: palette.inkFaint,
      colorTextDescription: palette.inkSoft,
      colorTextPlaceholder: palette.inkFaint,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.paper,
      colorBgElevated: palette.paper,
      colorBorder: palette.line,
      colorBorderSecondary: palette.line,
      colorTextLightSolid: palette.onPrimary,
      borderRadius: radius.work,
      // With the hues above replaced, antd would derive grey grounds for its alerts.
      colorErrorBg: palette.dangerSoft,
      colorErrorBorder: `${palette.danger}66`,
      colorWarningBg: palette.warningSoft,
      colorWarningBorder: `${palette.warning}66`,
      colorInfoBg: palette.infoSoft,
      colorInfoBorder: `${palette.info}66`,
      colorSuccessBg: palette.primarySoft,
      colorSuccessBorder: `${palette.primary}66`,
      ...(dark ? {} : tagHues),
      fontFamily: 'var(--x-font)',
      fontSize: workTypeSizes.body[0],
      motionDurationMid: '0.16s',
      motionDurationSlow: '0.2s',
    },
    components: {
      Layout: { headerBg: palette.paper, siderBg: palette.paper, bodyBg: palette.ground },
      Menu: { itemBg: 'transparent', itemSelectedBg: palette.primarySoft, itemSelectedColor: palette.primary },
      Table: { fontSize: workTypeSizes.small[0], cellPaddingBlock: 8, cellPaddingInline: 12 },
    },
  };
}
