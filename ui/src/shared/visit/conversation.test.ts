import { describe, expect, it } from 'vitest';
import { changed, emptyConversation, hasGap, unreadFor, upTo, type Change, type Conversation, type Message } from './conversation';

const message = (seq: number, more: Partial<Message> = {}): Message =>
  ({ seq, clientId: `c${seq}`, author: 'PATIENT', kind: 'TEXT', text: `m${seq}`, sentAt: '2026-11-22T01:00:00Z', ...more });
const after = (...changes: Change[]): Conversation => changes.reduce(changed, emptyConversation);
const received = (...messages: Message[]): Change => ({ type: 'received', messages });
const say = (clientId: string): Change => ({ type: 'say', outgoing: { clientId, text: clientId, at: '2026-11-22T01:00:00Z' } });
const seqs = (conversation: Conversation) => conversation.messages.map((one) => one.seq);
const states = (conversation: Conversation) => conversation.outgoing.map((one) => [one.clientId, one.state]);

describe('what comes in', () => {
  it('stands in order whatever order it came in', () => {
    expect(seqs(after(received(message(2)), received(message(3), message(1))))).toEqual([1, 2, 3]);
  });

  it('is kept back after a gap, and the place to resume is before the gap', () => {
    const gapped = after(received(message(1)), received(message(4), message(3)));
    expect([seqs(gapped), upTo(gapped), hasGap(gapped)]).toEqual([[1], 1, true]);
    const filled = changed(gapped, received(message(2), message(3)));
    expect([seqs(filled), upTo(filled), hasGap(filled)]).toEqual([[1, 2, 3, 4], 4, false]);
  });

  it('is shown once, though a resumed connection repeats it', () => {
    const once = after(received(message(1), message(2)));
    const twice = changed(once, received(message(1), message(2)));
    expect(seqs(twice)).toEqual([1, 2]);
    expect(twice.messages).toBe(once.messages);
  });

  it('of an empty conversation still says that it is loaded', () => {
    expect([emptyConversation.loaded, after(received()).loaded]).toEqual([false, true]);
  });
});

describe('what goes out', () => {
  it('leaves the outbox when the server gives it a number', () => {
    const sent = after(say('a'), say('b'), received(message(1, { clientId: 'a', author: 'PRACTITIONER' })));
    expect(states(sent)).toEqual([['b', 'sending']]);
    expect(seqs(sent)).toEqual([1]);
  });

  it('leaves it also when the confirmation is early, so that it is not sent again', () => {
    expect(states(after(say('a'), received(message(7, { clientId: 'a', author: 'PRACTITIONER' }))))).toEqual([]);
  });

  it('waits while the server is away and goes on by itself', () => {
    const waiting = after(say('a'), { type: 'unreached' });
    expect(states(waiting)).toEqual([['a', 'waiting']]);
    expect(states(changed(waiting, { type: 'reached' }))).toEqual([['a', 'sending']]);
  });

  it('refused waits for a person; reaching the server does not send it again', () => {
    const refused = after(say('a'), { type: 'failed', clientId: 'a', reason: 'too long' }, { type: 'unreached' }, { type: 'reached' });
    expect(states(refused)).toEqual([['a', 'failed']]);
    const again = changed(refused, { type: 'again', clientId: 'a' });
    expect(again.outgoing).toMatchObject([{ clientId: 'a', state: 'sending', reason: undefined }]);
  });

  it('keeps its upload over a retry', () => {
    const again = after(say('a'), { type: 'uploaded', clientId: 'a', attachment: 'x' }, { type: 'failed', clientId: 'a', reason: '' }, { type: 'again', clientId: 'a' });
    expect(again.outgoing[0]?.attachment).toBe('x');
  });

  it('believed lost but stored by the server is not shown twice', () => {
    const late = after(say('a'), { type: 'unreached' }, received(message(1, { clientId: 'a', author: 'PRACTITIONER' })));
    expect([seqs(late), states(late)]).toEqual([[1], []]);
  });

  it('can be thrown away', () => {
    expect(states(after(say('a'), { type: 'failed', clientId: 'a', reason: '' }, { type: 'discarded', clientId: 'a' }))).toEqual([]);
  });
});

describe('read marks', () => {
  it('never go back', () => {
    const marked = after({ type: 'read', by: 'PATIENT', seq: 5 }, { type: 'read', by: 'PATIENT', seq: 3 });
    expect(marked.read).toEqual({ PATIENT: 5, PRACTITIONER: 0 });
  });

  it('count what the other side wrote, not notices and not our own', () => {
    const talk = after(received(message(1), message(2, { author: 'PRACTITIONER' }), message(3, { author: 'SYSTEM', kind: 'NOTICE' }), message(4)), { type: 'read', by: 'PRACTITIONER', seq: 1 });
    expect([unreadFor(talk, 'PRACTITIONER'), unreadFor(talk, 'PATIENT')]).toEqual([1, 1]);
  });
});
