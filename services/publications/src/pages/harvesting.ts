import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { answerHarvester } from '../oai/answer.ts'

const interfaceForHarvesters: Page<Context> = {
  root: '/oai',
  path: '',
  takesRepeated: true,
  make: async ({ query, repeated }, { publicUrl, now, oaiAdminEmail }) => ({
    type: 'text/xml; charset=utf-8',
    name: 'oai.xml',
    body: await answerHarvester(
      { given: query, repeated },
      { publicUrl, now: now(), adminEmail: oaiAdminEmail },
    ),
    headers: { 'content-disposition': 'inline' },
  }),
}

/** OAI-PMH 2.0 is asked by GET, and by POST as a form. */
export const harvesting: Page<Context>[] = [
  interfaceForHarvesters,
  { ...interfaceForHarvesters, method: 'POST', isForm: true },
]
