import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Organisation } from '../src/models/organisation.ts'
import { readActivity } from '../src/operations/directory/read-activity.ts'
import { buildForTests, organisation } from './fixtures.ts'

const FIELDS = `id name siren siret legalForm inseeCategory essBasis activity { code nomenclature } address postalCode city
  location { latitude longitude } website foundedOn membership { state }`
const CREATE = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ${FIELDS} } }`
const UPDATE = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { ${FIELDS} } }`

const as = subgraphUnderTest(buildForTests, [Organisation])
const staff = { run: (query: string, input: object) => as(viewers.STAFF).run(query, { input }) }
const create = (input: object) => staff.run(CREATE, { name: 'Atelier fictif', ...input })
const representative = { ...viewers.MEMBER, organisationIds: ['org-fictive'] }

describe('creating an organisation', () => {
  test('keeps each fact, and what nobody told as unknown', async () => {
    const known = {
      name: 'Atelier fictif',
      siret: '73282932000017',
      legalForm: 'SCOP',
      inseeCategory: '5458',
      activity: { code: '62.01Z', nomenclature: 'NAF_REV_2' },
      address: '1 rue Imaginaire',
      postalCode: '59000',
      city: 'Ville-Imaginaire',
      location: { latitude: 50.6, longitude: 3.06 },
      website: 'https://fictif.example.org/',
      foundedOn: '2012-02-29',
    }
    const { data, errors } = await create(known)
    const { data: bare } = await create({ name: 'Inconnue fictive' })

    expect(errors).toBeUndefined()
    expect(data.createOrganisation).toEqual({
      id: expect.any(String),
      siren: '732829320',
      essBasis: null,
      membership: null,
      ...known,
    })
    const { id: _, name, ...rest } = bare.createOrganisation
    expect([name, new Set(Object.values(rest))]).toEqual(['Inconnue fictive', new Set([null])])
  })

  test.each([
    ['of La Poste with digits that sum to a multiple of five', '35600000000001', null],
    ['of La Poste that passes both checks', '35600000000006', null],
    ['of the head office of La Poste, which sums to none', '356 000 000 00048', null],
    ['of La Poste that passes Luhn and sums to no multiple of five', '35600000000014', 'INVALID_SIRET'],
    ['of La Poste that passes neither', '35600000000002', 'INVALID_SIRET'],
    ['that passes Luhn', '40483304800014', null],
    ['of another that sums to a multiple of five, as only La Poste may', '40483304800001', 'INVALID_SIRET'],
    ['that fails Luhn', '40483304800015', 'INVALID_SIRET'],
    ['whose SIREN does not check out', '40483304900004', 'INVALID_SIRET'],
    ['of thirteen digits', '4048330480001', 'INVALID_SIRET'],
    ['of a SIREN alone', '404833048', 'INVALID_SIRET'],
    ['of zeros', '00000000000000', 'INVALID_SIRET'],
    ['with a letter', '4048330480001A', 'INVALID_SIRET'],
    ['in other numerals', '٤٠٤٨٣٣٠٤٨٠٠٠١٤', 'INVALID_SIRET'],
  ])('takes or refuses a SIRET %s', async (_, siret, code) => {
    const { data, errors = [] } = await create({ siret })

    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual(
      code ? [[code, 'siret']] : [],
    )
    const siren = siret.replaceAll(' ', '').slice(0, 9)
    if (!code) expect(data.createOrganisation).toMatchObject({ siren, siret: siret.replaceAll(' ', '') })
  })

  test.each([
    ['62.01Z', '62.01Z'],
    ['6201z', '62.01Z'],
    [' 94.99Z ', '94.99Z'],
  ])('writes the code %j as %j', async (code, stored) => {
    const { data } = await create({ activity: { code, nomenclature: 'NAF_REV_2' } })

    expect(data.createOrganisation.activity).toEqual({ code: stored, nomenclature: 'NAF_REV_2' })
  })

  test.each([
    ['NAME_MISSING', 'name', { name: ' - ' }],
    ['TEXT_TOO_LONG', 'name', { name: 'x'.repeat(201) }],
    ['INVALID_SIREN', 'siren', { siren: '732829321' }],
    ['SIRET_CONTRADICTS_SIREN', 'siret', { siren: '404833048', siret: '73282932000017' }],
    ['INVALID_INSEE_CATEGORY', 'inseeCategory', { inseeCategory: '92' }],
    ['INVALID_ACTIVITY', 'activity', { activity: { code: '62', nomenclature: 'NAF_REV_2' } }],
    ['INVALID_ACTIVITY', 'activity', { activity: { code: '04.01Z', nomenclature: 'NAF_REV_2' } }],
    ['INVALID_ACTIVITY', 'activity', { activity: { code: '62.0Z', nomenclature: 'NAF_REV_2' } }],
    ['TEXT_TOO_LONG', 'address', { address: 'x'.repeat(201) }],
    ['INVALID_POSTAL_CODE', 'postalCode', { postalCode: '5900' }],
    ['INVALID_COORDINATES', 'location', { location: { latitude: 90.1, longitude: 0 } }],
    ['INVALID_COORDINATES', 'location', { location: { latitude: 0, longitude: -180.1 } }],
    ['INVALID_WEBSITE', 'website', { website: 'ftp://fictif.example.org/' }],
    ['DATE_IN_THE_FUTURE', 'foundedOn', { foundedOn: '2999-01-01' }],
  ])('answers %s and names %s', async (code, field, input) => {
    const { data, errors } = await create(input)

    expect(data).toEqual({ createOrganisation: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Organisation.countDocuments()).toBe(0)
  })

  test('of a SIREN that is taken is refused, also twenty times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => create({ name: `Fictive ${n}`, siren: '732829320' })),
    )

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'CREATED')
    expect(codes.filter(code => code === 'CREATED')).toHaveLength(1)
    expect(codes.filter(code => code === 'SIREN_TAKEN')).toHaveLength(19)
    expect(await Organisation.countDocuments()).toBe(1)
  })

  test('of a name that another without a SIREN has is refused', async () => {
    await organisation({ name: 'Épicerie fictive' })

    expect((await create({ name: 'EPICERIE FICTIVE' })).errors).toMatchObject([
      { extensions: { code: 'NAME_TAKEN', field: 'name' } },
    ])
    expect((await create({ name: 'EPICERIE FICTIVE', siren: '732829320' })).errors).toBeUndefined()
  })
})

describe('a code of the NAF 2025', () => {
  const codeOn = (day: string) => () => readActivity('62.10Y', 'NAF_2025', day)

  test('is refused while it is only announced, and taken from 2027 on', () => {
    expect(codeOn('2026-12-31')).toThrow(expect.objectContaining({ code: 'NOMENCLATURE_NOT_IN_FORCE' }))
    expect(codeOn('2027-01-01')()).toEqual({ code: '62.10Y', nomenclature: 'NAF_2025' })
  })

  test('has no division 45, which the NAF rév. 2 has', () => {
    expect(() => readActivity('45.11Z', 'NAF_2025', '2027-01-01')).toThrow(/NAF/)
    expect(readActivity('45.11Z', 'NAF_REV_2', '2027-01-01')).toMatchObject({ code: '45.11Z' })
  })
})

describe('updating an organisation', () => {
  const update = (input: object) => staff.run(UPDATE, { id: 'org-fictive', ...input })

  test('changes what is told, forgets what is null, keeps the rest, and is found by what it is now', async () => {
    await organisation({
      _id: 'org-fictive',
      name: 'Ancienne fictive',
      city: 'Ville-Imaginaire',
      legalForm: 'SCOP',
    })

    const { data } = await update({
      name: 'Nouvelle fictive',
      city: null,
      activity: { code: '62.01Z', nomenclature: 'NAF_REV_2' },
    })

    expect(data.updateOrganisation).toMatchObject({ name: 'Nouvelle fictive', city: null, legalForm: 'SCOP' })
    const found = await as(anyone).run(
      '{ organisations(filter: { activity: "62", legalForm: SCOP, text: "nouvelles" }) { edges { node { id } } } }',
    )
    expect(found.data.organisations.edges).toEqual([{ node: { id: 'org-fictive' } }])
  })

  test('by a representative changes how it is reached, and nothing else', async () => {
    await organisation({ _id: 'org-fictive', name: 'Atelier fictif' })
    const mine = (input: object) => as(representative).run(UPDATE, { input: { id: 'org-fictive', ...input } })

    const contact = {
      address: '1 rue Imaginaire',
      postalCode: '59000',
      city: 'Ville-Imaginaire',
      website: 'https://fictif.example.org/',
      location: { latitude: 50.6, longitude: 3.06 },
    }
    expect((await mine(contact)).data.updateOrganisation).toMatchObject(contact)
    for (const told of [
      { siren: '732829320' },
      { name: 'Autre fictive' },
      { legalForm: null },
      { foundedOn: '2012-01-01' },
    ]) {
      const [field] = Object.keys(told)
      expect((await mine(told)).errors).toMatchObject([{ extensions: { code: 'STAFF_ONLY_FACT', field } }])
    }
  })

  test.each([
    ['UNAUTHENTICATED', anyone],
    ['FORBIDDEN', viewers.RESIDENT],
    ['FORBIDDEN', { ...viewers.MEMBER, organisationIds: ['another'] }],
  ])('answers %s to others', async (code, viewer) => {
    await organisation({ _id: 'org-fictive', name: 'Atelier fictif' })

    const { errors } = await as(viewer).run(UPDATE, { input: { id: 'org-fictive', city: 'Ailleurs' } })

    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test.each([
    ['ORGANISATION_NOT_FOUND', 'id', { id: 'nowhere' }],
    ['SIREN_TAKEN', 'siren', { siren: '732829320' }],
    ['SIRET_CONTRADICTS_SIREN', 'siret', { siret: '40483304800014' }],
    ['ESS_BASIS_CONTRADICTS_FORM', 'legalForm', { legalForm: 'COMMERCIAL_COMPANY' }],
  ])('answers %s and names %s', async (code, field, input) => {
    await organisation({ siren: '732829320' })
    await organisation({
      _id: 'org-fictive',
      name: 'Atelier fictif',
      siren: '552100554',
      legalForm: 'SCOP',
      essBasis: 'BY_STATUTE',
    })

    expect((await update(input)).errors).toMatchObject([{ extensions: { code, field } }])
  })

  test('at once by ten people keeps what each told', async () => {
    await organisation({ _id: 'org-fictive', name: 'Atelier fictif' })
    const facts = [
      { city: 'Ville-Imaginaire' },
      { postalCode: '59000' },
      { legalForm: 'SCOP' },
      { inseeCategory: '5458' },
      { foundedOn: '2012-01-01' },
    ]

    await Promise.all(facts.map(update))

    const { data } = await update({})
    expect(data.updateOrganisation).toMatchObject(Object.assign({}, ...facts))
    expect(await Organisation.countDocuments({ facets: 'SCOP ' })).toBe(1)
  })
})
