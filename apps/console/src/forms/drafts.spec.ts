import { LocalNumber, Unit, UnitOf } from '#contracts';
import { blankGroup, readGroup, withValue, type Group } from './drafts.js';
import { formOf, type OpenApi } from './fields.js';

const document: OpenApi = {
  paths: {
    '/cases': {
      post: {
        operationId: 'openCases',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/OpenCases' } } },
        },
      },
    },
  },
  components: {
    schemas: {
      OpenCases: {
        type: 'object',
        'x-label': { vi: 'Mở hồ sơ', en: 'Open cases' },
        required: ['path', 'unit', 'receivedOn', 'persons', 'needs'],
        properties: {
          path: { type: 'string', enum: ['SELF_RETURN', 'UNKNOWN'], title: 'Path' },
          unit: { ...(Unit as object), title: 'Unit', 'x-title-vi': 'Đơn vị' },
          receivedOn: { type: 'string', format: 'date' },
          needs: { type: 'array', minItems: 1, items: { enum: ['FOOD', 'LODGING'] } },
          persons: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['handledAsChild'],
              properties: {
                localNumber: LocalNumber as object,
                handledAsChild: { type: 'boolean' },
              },
            },
          },
          occurredAt: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

const form = formOf(document, 'openCases');
const fields = form?.fields ?? [];

const filled: Group = {
  path: 'SELF_RETURN',
  unit: 'border/post/long-binh',
  receivedOn: { day: '18', month: '8', year: '2026' },
  needs: ['FOOD'],
  persons: [{ localNumber: '7', handledAsChild: 'no' }],
  occurredAt: '',
};

describe('drawing a form from OpenAPI', () => {
  it('knows each kind of field by its schema', () => {
    expect(form?.label).toEqual({ vi: 'Mở hồ sơ', en: 'Open cases' });
    expect(fields.map(({ name, shape }) => [name, shape.kind])).toEqual([
      ['path', 'code'],
      ['unit', 'unit'],
      ['receivedOn', 'day'],
      ['needs', 'list'],
      ['persons', 'list'],
      ['occurredAt', 'instant'],
    ]);
  });

  it('knows whose units a field takes', () => {
    const shapes = [Unit, UnitOf('police')].map((unit) => {
      const schema = { properties: { unit: unit as object } };
      const content = { 'application/json': { schema } };
      const post = { operationId: 'it', requestBody: { content } };
      return formOf({ paths: { '/it': { post } } }, 'it')?.fields[0]?.shape;
    });
    expect(shapes).toEqual([
      { kind: 'unit', agency: undefined },
      { kind: 'unit', agency: 'police' },
    ]);
  });

  it('has no form for an operation that the service does not have', () => {
    expect(formOf(document, 'closeCase')).toBeUndefined();
  });

  it('opens the first member of a list that must not be empty', () => {
    expect(blankGroup(fields)['persons']).toEqual([{ localNumber: '', handledAsChild: '' }]);
  });

  it('makes the body from what was typed and leaves out what was not', () => {
    expect(readGroup(fields, filled)).toEqual({
      faults: [],
      body: {
        path: 'SELF_RETURN',
        unit: 'border/post/long-binh',
        receivedOn: '2026-08-18',
        needs: ['FOOD'],
        persons: [{ localNumber: 7, handledAsChild: false }],
      },
    });
  });

  it('names each field that is missing or wrong by its path', () => {
    const draft = {
      ...filled,
      path: '',
      receivedOn: { day: '31', month: '2', year: '2026' },
      needs: [],
      persons: [{ localNumber: 'bảy', handledAsChild: '' }],
    };
    expect(readGroup(fields, draft).faults.map(({ path, wrong }) => [path, wrong])).toEqual([
      ['path', 'missing'],
      ['receivedOn', 'wrongDay'],
      ['needs', 'tooFew'],
      ['persons.0.localNumber', 'wrongNumber'],
      ['persons.0.handledAsChild', 'missing'],
    ]);
  });

  it('changes one value and keeps all others', () => {
    const draft = withValue(filled, ['persons', '0', 'handledAsChild'], 'yes');
    expect(draft).toEqual({ ...filled, persons: [{ localNumber: '7', handledAsChild: 'yes' }] });
  });
});
