import { useWords } from '@/shared/i18n/hooks';
import { usePhrases } from '../api/phrases';

export interface Choice {
  group: string;
  phrases: string[];
}

/** Ready sentences in the doctor's language. */
export function useChatPhrases(): Choice[] {
  const say = useWords();
  const { data } = usePhrases();
  return (data ?? []).map((group) => ({ group: say(group.name), phrases: group.phrases.map(say) }));
}
