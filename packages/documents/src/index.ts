export { type Cell, csvStream } from './csv.ts'
export {
  type Block,
  type Column,
  type Document,
  heading,
  paragraph,
  picture,
  table,
} from './document.ts'
export { dayText, type Locale, languageTag, moneyText, numberText } from './locale.ts'
export { renderPdf } from './pdf/render-pdf.ts'
export { type BarChart, barChart } from './plot/bar-chart.ts'
export { type LineChart, lineChart, type Series } from './plot/line-chart.ts'
export { type NetworkChart, networkChart } from './plot/network-chart.ts'
export type { Plot } from './plot/plot.ts'
export { plotToSvg } from './plot/to-svg.ts'
