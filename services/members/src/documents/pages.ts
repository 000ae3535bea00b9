import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { compositionPlot } from './composition.ts'
import { minutes } from './minutes.ts'
import { registerAsCsv, registerAsPdf } from './register.ts'

/** What members gives by plain HTTP below `/documents/`. */
export const pages: Page<Context>[] = [compositionPlot, minutes, registerAsCsv, registerAsPdf]
