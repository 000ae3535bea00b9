export { buildSubgraph, type Subgraph, type SubgraphOptions } from './build-subgraph.ts'
export { type Headers, type SubgraphContext, viewerFrom } from './context.ts'
export { loadBy, loadPages } from './loaders.ts'
export { inLocale, type Locale, sortTextOf, type TranslatedText, translatedField } from './translated-text.ts'
