import { http } from '@/api/http';
import { newKey } from '@/api/intent';
import { asProblem } from '@/api/problem';
import { now } from '../clock/clock';
import { createStore, type Store } from '../store';
import { changed, emptyConversation, hasGap, upTo, type Change, type Conversation, type Message, type Side } from './conversation';
import { linkState, say, watch, type Frame } from './socket';

interface MessagesAnswer {
  messages: Message[];
  patientRead: number;
  practitionerRead: number;
}

/** One conversation on this page: what came, what goes out, who is writing. */
export interface Keeper {
  conversation: Store<Conversation>;
  /** Until when (device time) the other side is shown as writing. */
  typingUntil: Store<number>;
  fault: Store<unknown>;
  send(text: string): void;
  sendImage(file: File): void;
  again(clientId: string): void;
  discard(clientId: string): void;
  read(): void;
  typing(): void;
  load(): Promise<void>;
}

const POLL_MS = 5_000;
const TYPING_EVERY_MS = 3_000;
const TYPING_SHOWN_MS = 5_000;
const PAGE = 200;

interface Kept extends Keeper {
  watchers: number;
  stop: () => void;
}

const kept = new Map<string, Kept>();

/** The keeper of a visit; it lives on while its outbox is not empty, also when the person looks elsewhere. */
export function keeperOf(visit: string, side: Side): Keeper {
  const key = `${side} ${visit}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = newKeeper(visit, side, () => kept.delete(key));
  kept.set(key, made);
  return made;
}

/** Counts a component that shows the conversation; the answer ends it. */
export function attend(keeper: Keeper): () => void {
  const one = keeper as Kept;
  one.watchers += 1;
  return () => {
    one.watchers -= 1;
    // A remount in the same moment must not cost a reconnection.
    setTimeout(() => stopIfIdle(one), 1000);
  };
}

function stopIfIdle(one: Kept): void {
  const busy = one.conversation.get().outgoing.some((out) => out.state !== 'failed');
  if (one.watchers === 0 && !busy) one.stop();
}

function newKeeper(visit: string, side: Side, gone: () => void): Kept {
  const path = `/api/visits/${visit}`;
  const conversation = createStore<Conversation>(emptyConversation);
  const typingUntil = createStore(0);
  const fault = createStore<unknown>(null);
  const change = (next: Change) => conversation.set(changed(conversation.get(), next));
  let pumping = false;
  let toldTyping = 0;
  let toldRead = 0;

  async function load(): Promise<void> {
    try {
      for (;;) {
        const answer = await http.get<MessagesAnswer>(`${path}/messages`, { query: { after: upTo(conversation.get()) } });
        change({ type: 'received', messages: answer.messages });
        change({ type: 'read', by: 'PATIENT', seq: answer.patientRead });
        change({ type: 'read', by: 'PRACTITIONER', seq: answer.practitionerRead });
        fault.set(null);
        if (answer.messages.length < PAGE) break;
      }
      resume();
    } catch (error) {
      if (!conversation.get().loaded) fault.set(error);
    }
  }

  function resume(): void {
    change({ type: 'reached' });
    void pump();
  }

  /** One at a time and in order: a later sentence must not overtake an earlier one. */
  async function pump(): Promise<void> {
    if (pumping || nextOut() === undefined) return;
    pumping = true;
    for (let next = nextOut(); next !== undefined; next = nextOut()) {
      try {
        let attachment = next.attachment;
        if (next.file !== undefined && attachment === undefined) {
          const form = new FormData();
          form.append('file', next.file);
          attachment = (await http.upload<{ id: string }>('/api/attachments', form)).id;
          change({ type: 'uploaded', clientId: next.clientId, attachment });
        }
        const body = attachment === undefined ? { clientId: next.clientId, text: next.text } : { clientId: next.clientId, attachment };
        const stored = await http.post<Message>(`${path}/messages`, body);
        change({ type: 'received', messages: [stored] });
        if (hasGap(conversation.get())) void load();
      } catch (error) {
        const problem = asProblem(error);
        if (problem.passing) change({ type: 'unreached' });
        else change({ type: 'failed', clientId: next.clientId, reason: problem.detail || problem.title });
      }
    }
    pumping = false;
    stopIfIdle(keeper);
  }
  const nextOut = () => conversation.get().outgoing.find((one) => one.state === 'sending');

  function heard(frame: Frame): void {
    if (!('visit' in frame) || frame.visit !== visit) return;
    if (frame.type === 'message') {
      change({ type: 'received', messages: [frame.message] });
      if (frame.message.author !== side) typingUntil.set(0);
      if (hasGap(conversation.get())) void load();
    } else if (frame.type === 'read') {
      change({ type: 'read', by: 'PATIENT', seq: frame.patient });
      change({ type: 'read', by: 'PRACTITIONER', seq: frame.practitioner });
    } else if (frame.type === 'typing' && frame.by !== side) {
      typingUntil.set(Date.now() + TYPING_SHOWN_MS);
    }
  }

  const leave = watch({
    hello: () => ({ type: 'watch', visit, after: upTo(conversation.get()) }),
    farewell: { type: 'unwatch', visit },
    heard,
  });
  const unlink = linkState.subscribe(() => {
    if (linkState.get() === 'open') void load();
  });
  const poll = setInterval(() => {
    if (linkState.get() !== 'open' || conversation.get().outgoing.some((one) => one.state === 'waiting')) void load();
  }, POLL_MS);
  void load();

  const keeper: Kept = {
    conversation, typingUntil, fault, load, watchers: 0,
    send(text) {
      change({ type: 'say', outgoing: { clientId: newKey(), text, at: now().toISOString() } });
      void pump();
    },
    sendImage(file) {
      change({ type: 'say', outgoing: { clientId: newKey(), text: '', file, preview: URL.createObjectURL(file), at: now().toISOString() } });
      void pump();
    },
    again(clientId) {
      change({ type: 'again', clientId });
      void pump();
    },
    discard: (clientId) => change({ type: 'discarded', clientId }),
    read() {
      const seq = upTo(conversation.get());
      if (seq <= Math.max(toldRead, conversation.get().read[side])) return;
      toldRead = seq;
      http.put(`${path}/read`, { seq }).then(() => change({ type: 'read', by: side, seq }), () => (toldRead = 0));
    },
    typing() {
      if (Date.now() - toldTyping < TYPING_EVERY_MS) return;
      toldTyping = Date.now();
      say({ type: 'typing', visit });
    },
    stop() {
      leave();
      unlink();
      clearInterval(poll);
      gone();
    },
  };
  return keeper;
}
