import { Tag } from '@/shared/ui/tag';
import type { Rule } from './api/rules';

const TONES = { PRIMARY: 'good', SECONDARY: 'info', UNVERIFIED: 'warning', DESIGN: 'plain' } as const;

/** How sure we are that a rule stands as written, in a word. */
export function SureTag({ rule }: { rule: Rule }) {
  return <Tag tone={TONES[rule.sure]}>{rule.sureWord}</Tag>;
}
