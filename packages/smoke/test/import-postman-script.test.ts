import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { importSuite } from '../src/import/import.ts';
import { readSuites } from '../src/suite/read.ts';

type Check = Readonly<Record<string, unknown>>;
type Parsed = { variables?: Record<string, unknown>; concurrency?: number; checks: Record<string, Check> };

async function imported(item: unknown[], more: object = {}) {
  const info = { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' };
  const { suite, notUnderstood } = await importSuite('c.json', JSON.stringify({ info, item, ...more }));
  await readSuites([{ file: 'imported.yml', content: suite }]);
  return { ...(parse(suite) as Parsed), notUnderstood };
}

const url = 'https://shop.example/a';
const script = (kind: 'test' | 'prerequest', ...exec: string[]) => ({ listen: kind, script: { exec } });
const scripted = (...exec: string[]) => ({ name: 'a', request: { url }, event: [script('test', ...exec)] });
const get = { request: `GET ${url}`, follow: 10 };

describe('what is expected', () => {
  test.each<[string, string[], Check, string[]]>([
    [
      'a test whose function is one expression',
      ["pm.test('x', () => pm.expect(pm.response.json().ok).to.eql(true));"],
      { expect: { json: { '$.ok': true } } },
      [],
    ],
    [
      'a test on one line that calls back',
      ["pm.test('x', function (done) { pm.response.to.have.status(204); done(); });"],
      { expect: { status: 204 } },
      [],
    ],
    [
      'a test whose name holds a bracket, without semicolons',
      ['pm.test(`a) {`, async () => {', '  pm.response.to.have.status(204)', '})'],
      { expect: { status: 204 } },
      [],
    ],
    [
      'a statement on several lines',
      ['pm.expect(pm.response.json().a)', '  .to', '  .eql(1); // why'],
      { expect: { json: { '$.a': 1 } } },
      [],
    ],
    [
      'what happens under a condition only',
      ['if (pm.response.code === 200) {', '  pm.expect(pm.response.json().a).to.eql(1);', '}'],
      {},
      ['a: test script: if (pm.response.code === 200) { pm.expect(pm.response.json().a).to.eql(1); }'],
    ],
    [
      'a condition without brackets',
      ['if (x)', '  pm.response.to.have.status(204);'],
      {},
      ['a: test script: if (x) pm.response.to.have.status(204);'],
    ],
    [
      'a test that is skipped',
      ["pm.test.skip('x', () => { pm.response.to.have.status(204); });"],
      {},
      ["a: test script: pm.test.skip('x', () => { pm.response.to.have.status(204); });"],
    ],
    [
      'a comment that looks like a statement',
      ['/* pm.response.to.have.status(204); */', '// pm.response.to.have.status(204);'],
      {},
      [],
    ],
    [
      'the length of a list, and what is in it',
      [
        'const j = pm.response.json();',
        'pm.expect(j.items.length).to.eql(1);',
        'pm.expect(j.items).to.eql([7]);',
      ],
      { expect: { json: { '$.items': { length: 1, equals: [7] } } } },
      [],
    ],
    [
      'a part of the body that has a name',
      ['const first = pm.response.json().items[0];', 'pm.expect(first["a b"]).to.eql("x");'],
      { expect: { json: { "$.items[0]['a b']": 'x' } } },
      [],
    ],
    [
      'a name that is given another value',
      ['let j = pm.response.json();', 'j = j.data;', 'pm.expect(j.a).to.eql(1);'],
      {},
      ['a: test script: j = j.data;', 'a: test script: pm.expect(j.a).to.eql(1);'],
    ],
    [
      'a name that is taken apart from something else',
      [
        'const j = pm.response.json();',
        "pm.test('x', () => { const { j } = odd(); pm.expect(j.a).to.eql(1); });",
      ],
      {},
      ['a: test script: const { j } = odd();', 'a: test script: pm.expect(j.a).to.eql(1);'],
    ],
    [
      'a name of another test',
      ["pm.test('x', () => { const j = pm.response.json(); });", 'pm.expect(j.a).to.eql(1);'],
      {},
      ['a: test script: pm.expect(j.a).to.eql(1);'],
    ],
    [
      'two values for one place: one of them would be dropped',
      ['pm.expect(pm.response.json().a).to.eql(1);', 'pm.expect(pm.response.json().a).to.eql(2);'],
      { expect: { json: { '$.a': 1 } } },
      ['a: test script: pm.expect(pm.response.json().a).to.eql(2);'],
    ],
    [
      'a number that JSON does not carry exactly',
      ['pm.expect(pm.response.json().a).to.eql(12345678901234567890);'],
      {},
      ['a: test script: pm.expect(pm.response.json().a).to.eql(12345678901234567890);'],
    ],
    [
      'text that looks like a reference',
      [
        'pm.expect(pm.response.json().a).to.eql("${x}");',
        'pm.expect(pm.response.text()).to.include("${y}");',
      ],
      { expect: { json: { '$.a': '$${x}' }, body: '$${y}' } },
      [],
    ],
    ['ok, which is 200 and nothing else', ['pm.response.to.be.ok;'], { expect: { status: 200 } }, []],
    ['success, which is any 2xx', ['pm.response.to.be.success;'], { expect: { status: '2xx' } }, []],
    [
      'a length that is to be kept',
      ["pm.environment.set('n', pm.response.json().items.length);"],
      {},
      ["a: test script: pm.environment.set('n', pm.response.json().items.length);"],
    ],
  ])('%s', async (_name, exec, check, told) => {
    const { checks, notUnderstood } = await imported([scripted(...exec)]);
    expect(checks['a']).toEqual({ ...get, ...check });
    expect(notUnderstood).toEqual(told);
  });

  test('every test script of a request counts, also the second', async () => {
    const event = [
      script('test', 'pm.response.to.have.status(200);'),
      script('test', 'pm.expect(pm.response.json().a).to.eql(1);', 'pm.response.to.have.status(299);'),
    ];
    const { checks, notUnderstood } = await imported([{ name: 'a', request: { url }, event }]);
    expect(checks['a']).toEqual({ ...get, expect: { status: 200, json: { '$.a': 1 } } });
    expect(notUnderstood).toEqual(['a: test script: pm.response.to.have.status(299);']);
  });

  test('scripts of the collection and of folders hold for what is inside', async () => {
    const folder = {
      name: 'F',
      event: [
        script('test', 'pm.response.to.have.status(201);', 'odd();'),
        script('prerequest', 'before();'),
      ],
      item: [scripted('pm.expect(pm.response.json().a).to.eql(1);'), { name: 'b', request: { url } }],
    };
    const { checks, notUnderstood } = await imported([folder, { name: 'c', request: { url } }], {
      event: [script('test', 'pm.expect(pm.response.responseTime).to.be.below(900);')],
    });
    expect(checks).toEqual({
      'F a': { ...get, expect: { duration: '900ms', status: 201, json: { '$.a': 1 } } },
      'F b': { ...get, expect: { duration: '900ms', status: 201 } },
      c: { ...get, expect: { duration: '900ms' } },
    });
    expect(notUnderstood).toEqual([
      'the prerequest script of folder F: 1 lines, first "before();"',
      'folder F: test script: odd();',
    ]);
  });
});
