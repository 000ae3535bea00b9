import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { givenFile, takenFile } from './files.ts'
import { record, results } from './records.ts'

/** What publications gives and takes by plain HTTP below `/publications/`. */
export const pages: Page<Context>[] = [takenFile, givenFile, results, record]
