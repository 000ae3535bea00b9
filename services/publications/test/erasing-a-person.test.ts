import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { AccessRequest } from '../src/models/access-request.ts'
import { Publication } from '../src/models/publication.ts'
import { PublicationFile } from '../src/models/publication-file.ts'
import { ResearchProject } from '../src/models/research-project.ts'
import { storedProject, storedPublication } from './fixtures.ts'

const as = subgraphUnderTest(buildPublications)
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const personId = viewers.RESEARCHER.personId!
const ERASE = 'mutation ($input: EraseFromPublicationsInput!) { eraseFromPublications(input: $input) }'
const DATA =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { personId publications } } }'
const r = [{ __typename: 'PersonalData', personId }]

test('what is kept about a person is given to it alone, and taken away but for the names on title pages', async () => {
  const name = { name: 'Autrice Fictive', givenName: 'Autrice', familyName: 'Fictive', orcid: null }
  const { _id: written } = await storedPublication({ authors: [name, { ...name, personId }] })
  await storedPublication({ createdById: personId, submittedById: personId, title: { fr: 'Autre' } })
  const { _id: reviewed } = await storedPublication({ reviewedById: personId, title: { fr: 'Encore' } })
  const project = await storedProject('Projet fictif')
  await ResearchProject.updateOne(
    { _id: project._id },
    { team: [{ name: 'A', role: 'B', orcid: null, personId }] },
  )
  await PublicationFile.create({
    publicationId: written,
    name: 'a.pdf',
    size: 1,
    state: 'EXPECTED',
    expiresAt: new Date(),
    uploadedById: personId,
  })
  const request = { publicationId: written, requestedAt: new Date(), state: 'GRANTED' } as const
  await AccessRequest.create({ ...request, personId })
  await AccessRequest.create({ ...request, personId: 'person-other', answeredById: personId })

  const { data } = await as(viewers.RESEARCHER).run(DATA, { r })
  const { errors } = await as(viewers.STAFF).run(DATA, { r })

  expect(data._entities[0].publications).toMatchObject({
    publications: [
      { id: written, isAuthor: true },
      { isMaker: true, handedIn: true },
      { id: reviewed, reviewed: true },
    ],
    researchProjects: [{ role: 'B' }],
    files: [{ name: 'a.pdf' }],
    accessRequests: [{ publicationId: written, state: 'GRANTED' }],
  })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])

  for (let twice = 0; twice < 2; twice++)
    expect(await as(eraser).run(ERASE, { input: { personId } })).toEqual({
      data: { eraseFromPublications: true },
    })

  for (const model of [Publication, ResearchProject, PublicationFile, AccessRequest])
    expect(JSON.stringify(await (model as typeof Publication).find().lean())).not.toContain(personId)
  expect(await Publication.findById(written).lean()).toMatchObject({
    authors: [name, { ...name, personId: null }],
  })
  expect(await AccessRequest.countDocuments()).toBe(1)
})
