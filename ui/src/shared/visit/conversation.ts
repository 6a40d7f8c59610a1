/** Whose words a message carries; `SYSTEM` speaks in notices. */
export type Author = 'PATIENT' | 'PRACTITIONER' | 'SYSTEM';
export type Side = Exclude<Author, 'SYSTEM'>;

export interface Message {
  /** Place in the conversation, from 1 without gaps. */
  seq: number;
  clientId: string;
  author: Author;
  kind: 'TEXT' | 'IMAGE' | 'NOTICE';
  text: string;
  attachment?: string | null;
  sentAt: string;
}

/** What this page wants to say and the server has not confirmed. */
export interface Outgoing {
  /** Kept over every retry, so that the server stores it once. */
  clientId: string;
  text: string;
  file?: File;
  /** Address of the picture on this device. */
  preview?: string;
  /** Known once the picture is uploaded: a retry must not upload it again. */
  attachment?: string;
  at: string;
  /** `waiting` goes out by itself once the server is reached; `failed` was refused and waits for a person. */
  state: 'sending' | 'waiting' | 'failed';
  reason?: string;
}

export interface Conversation {
  /** Without gaps, in order. */
  messages: readonly Message[];
  /** Came early; shown once what is missing before them has come. */
  early: readonly Message[];
  outgoing: readonly Outgoing[];
  read: Readonly<Record<Side, number>>;
  /** The first answer of the server is here. */
  loaded: boolean;
}

export type Change =
  | { type: 'received'; messages: readonly Message[] }
  | { type: 'read'; by: Side; seq: number }
  | { type: 'say'; outgoing: Omit<Outgoing, 'state'> }
  | { type: 'uploaded'; clientId: string; attachment: string }
  | { type: 'failed'; clientId: string; reason: string }
  | { type: 'unreached' }
  | { type: 'reached' }
  | { type: 'again'; clientId: string }
  | { type: 'discarded'; clientId: string };

export const emptyConversation: Conversation = { messages: [], early: [], outgoing: [], read: { PATIENT: 0, PRACTITIONER: 0 }, loaded: false };

/** Number of the last message before the first gap: where to resume after a drop. */
export const upTo = (conversation: Conversation): number => conversation.messages.at(-1)?.seq ?? 0;

/** Something came whose predecessors did not: they must be asked for. */
export const hasGap = (conversation: Conversation): boolean => conversation.early.length > 0;

export function changed(now: Conversation, change: Change): Conversation {
  switch (change.type) {
    case 'received':
      return received(now, change.messages);
    case 'read':
      return change.seq <= now.read[change.by] ? now : { ...now, read: { ...now.read, [change.by]: change.seq } };
    case 'say':
      return { ...now, outgoing: [...now.outgoing, { ...change.outgoing, state: 'sending' }] };
    case 'uploaded':
      return outgoingOf(now, change.clientId, (one) => ({ ...one, attachment: change.attachment }));
    case 'failed':
      return outgoingOf(now, change.clientId, (one) => ({ ...one, state: 'failed', reason: change.reason }));
    case 'again':
      return outgoingOf(now, change.clientId, (one) => ({ ...one, state: 'sending', reason: undefined }));
    case 'unreached':
      return { ...now, outgoing: now.outgoing.map((one) => (one.state === 'sending' ? { ...one, state: 'waiting' } : one)) };
    case 'reached':
      return { ...now, outgoing: now.outgoing.map((one) => (one.state === 'waiting' ? { ...one, state: 'sending' } : one)) };
    case 'discarded':
      return { ...now, outgoing: now.outgoing.filter((one) => one.clientId !== change.clientId) };
  }
}

function outgoingOf(now: Conversation, clientId: string, next: (one: Outgoing) => Outgoing): Conversation {
  return { ...now, outgoing: now.outgoing.map((one) => (one.clientId === clientId ? next(one) : one)) };
}

function received(now: Conversation, incoming: readonly Message[]): Conversation {
  const known = new Map([...now.early, ...incoming].filter((one) => one.seq > upTo(now)).map((one) => [one.seq, one]));
  const next: Message[] = [];
  for (let seq = upTo(now) + 1; known.has(seq); seq++) {
    const message = known.get(seq);
    if (message !== undefined) next.push(message);
    known.delete(seq);
  }
  const early = [...known.values()].sort((a, b) => a.seq - b.seq);
  // Even an early one proves that the server has it; sending it again would be wrong.
  const arrived = new Set(incoming.filter((one) => one.author !== 'SYSTEM').map((one) => one.clientId));
  const outgoing = now.outgoing.filter((one) => !arrived.has(one.clientId));
  return {
    ...now,
    loaded: true,
    messages: next.length === 0 ? now.messages : [...now.messages, ...next],
    early,
    outgoing: outgoing.length === now.outgoing.length ? now.outgoing : outgoing,
  };
}

/** Messages of the other side, and notices, after what this side has read. */
export const unreadFor = (conversation: Conversation, side: Side): number =>
  conversation.messages.filter((one) => one.seq > conversation.read[side] && one.author !== side && one.author !== 'SYSTEM').length;
