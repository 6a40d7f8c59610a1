import { describe, expect, it } from 'vitest';
import { answersTo, initials } from './initials';

describe('initials', () => {
  it('come from the sound of each character', () => {
    expect(['林晓梅', '在线接诊', '签名密钥', '欧阳安'].map(initials)).toEqual(['lxm', 'zxjz', 'qmmy', 'oya']);
    expect([...'爸才大鹅飞高好家看来妈你盘七人三他我西有字'].map(initials).join('')).toBe('bcdefghjklmnpqrstwxyz');
  });

  it('find words by a part, by initials and by how a surname is said', () => {
    expect(['晓梅', 'lxm', 'xm', 'LX'].every((typed) => answersTo(typed, '林晓梅'))).toBe(true);
    expect(answersTo('sxl', '单晓岚')).toBe(true);
    expect(['lmx', '梅晓', 'x m'].some((typed) => answersTo(typed, '林晓梅'))).toBe(false);
    expect(answersTo('appo', 'My appointments')).toBe(true);
  });
});
