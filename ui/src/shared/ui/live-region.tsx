import { useStore, createStore } from '../store';

const said = createStore('');

/** Reads a sentence aloud for screen readers: a chat message, a place in the queue. */
export function announce(sentence: string): void {
  // The same words twice must change the text, or nothing is read.
  said.set(said.get() === sentence ? `${sentence}\u00a0` : sentence);
}

/** Mounted once by the app. */
export function LiveRegion() {
  return <div className="x-sr" aria-live="polite" role="log">{useStore(said)}</div>;
}
