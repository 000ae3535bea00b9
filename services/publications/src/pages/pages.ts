import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { feed } from './feed.ts'
import { givenFile, takenFile } from './files.ts'
import { harvesting } from './harvesting.ts'
import { plots } from './plots.ts'
import { record, results } from './records.ts'

/** What publications gives and takes by plain HTTP below `/publications/`, and to harvesters at `/oai`. */
export const pages: Page<Context>[] = [takenFile, givenFile, feed, results, record, ...plots, ...harvesting]
