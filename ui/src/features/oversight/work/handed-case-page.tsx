import { Case } from '../admin/case-page';

/** One complaint as its handler sees it: take it up, hand it on or back, answer it. */
export default function HandedCasePage() {
  return <Case list="/work/complaints" />;
}
