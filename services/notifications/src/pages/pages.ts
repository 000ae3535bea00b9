import type { Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { unsubscribe } from '../operations/preferences/unsubscribe.ts'
import { askPage, donePage } from './unsubscribe-page.ts'

const at = { root: '/unsubscribe', path: ':token' } as const
const html = (body: string) => ({ type: 'text/html; charset=utf-8', name: 'unsubscribe.html', body })

/** What notifications gives by plain HTTP: mail programs sign in to nothing, who has the address may end what it names. */
export const pages: Page<Context>[] = [
  // Programs that look whether links in mails are safe open them: that ends nothing.
  {
    ...at,
    make: async ({ path }, { unsubscriptions }) => html(askPage(unsubscriptions.read(path.token!).topic)),
  },
  {
    ...at,
    method: 'POST',
    make: async ({ path }, { unsubscriptions }) => {
      const unsubscription = unsubscriptions.read(path.token!)
      await unsubscribe(unsubscription)
      return html(donePage(unsubscription.topic))
    },
  },
]
