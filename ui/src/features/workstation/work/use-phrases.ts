import { usePhrases } from '../api/phrases';
import { useBoth } from './say';

export interface Choice {
  group: string;
  phrases: string[];
}

/** Ready sentences in the doctor's language. */
export function useChatPhrases(): Choice[] {
  const say = useBoth();
  const { data } = usePhrases();
  return (data ?? []).map((group) => ({ group: say(group.name), phrases: group.phrases.map(say) }));
}
