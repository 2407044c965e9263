import { describe, expect, test } from '@jest/globals';
import { acknowledgements } from '../src/acknowledge.ts';
import { stagesOf } from '../src/ticket/stages.ts';
import { comment, evidence, now, policyOf, read, unread, worldWith } from './support/world.ts';

const asked = [
  { role: 'release-manager', logins: ['rita'] },
  { role: 'on-call', logins: ['otto', 'olga'] },
] as const;
const since = new Date('2026-11-24T10:00:00Z');
const later = '2026-11-24T10:00:00Z';
const said = (login: string, body: string, more: object = {}) =>
  comment(login, body, { createdAt: later, ...more });

describe('an acknowledgement', () => {
  test.each([
    [
      'the role answers',
      [said('rita', '/ack'), said('OLGA', 'Looks good.\n\n/ack all green')],
      ['rita', 'OLGA'],
    ],
    ['one of two', [said('otto', '/ack')], [null, 'otto']],
    [
      'before there was a result',
      [said('rita', '/ack', { createdAt: '2026-11-24T09:59:59Z' })],
      [null, null],
    ],
    ['by somebody else', [said('mallory', '/ack')], [null, null]],
    ['in a comment that was edited', [said('rita', '/ack', { lastEditedAt: later })], [null, null]],
    ['in a hidden comment', [said('rita', '/ack', { minimized: true })], [null, null]],
    ['in a quotation', [said('rita', '> /ack')], [null, null]],
    ['by a bot', [said('rita', '/ack', { author: { login: 'rita', type: 'Bot' } })], [null, null]],
    ['as another word', [said('rita', '/acknowledge')], [null, null]],
  ])('%s', (_name, comments, logins) => {
    expect(acknowledgements(comments, asked, since).map(({ by }) => by?.login ?? null)).toEqual(logins);
  });

  test('of two roles that one person holds is one comment', () => {
    const both = asked.map(({ role }) => ({ role, logins: ['rita'] }));
    const [manager, onCall] = acknowledgements([said('rita', '/ack')], both, since);
    expect([manager?.by?.login, onCall?.by?.login]).toEqual(['rita', 'rita']);
  });
});

describe('the ticket', () => {
  const noteOf = (acknowledge: string, comments: ReturnType<typeof said>[], people = {}): string => {
    const policy = policyOf('', `smoke: { acknowledge: ${acknowledge} }\n`);
    const smoke = { outcome: 'pass', finishedAt: '2026-11-24T09:00:00Z', environment: 'production' } as const;
    const world = worldWith(
      { now, evidence: read([evidence('smoke', smoke)]), comments: read(comments), ...people },
      policy,
    );
    return JSON.stringify(stagesOf(world).find(({ text }) => text.startsWith('Run post-deploy'))?.note);
  };

  test('tells who has acknowledged and who has not, where that is asked for', () => {
    const note = noteOf('required', [said('rita', '/ack')]);
    expect(note).toContain('"acknowledged by ","release-manager"');
    expect(note).toContain('"rita"');
    expect(note).toContain('on-call has not acknowledged');
  });

  test('does not say of people whom nobody could read that they have not', () => {
    const { people } = worldWith({}).observations;
    const onCall = unread('not-permitted');
    const note = noteOf('required', [said('rita', '/ack')], { people: { ...people, 'on-call': onCall } });
    expect(note).toContain('on-call: who that is could not be read');
    expect(note).not.toContain('has not acknowledged');
  });

  test('says nothing of it otherwise', () => {
    expect(noteOf('shown', [said('rita', '/ack')])).not.toContain('acknowledged');
  });
});
