import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { compositionPlot } from './composition.ts'

/** What members gives by plain HTTP below `/documents/`. */
export const pages: Page<Context>[] = [compositionPlot]
