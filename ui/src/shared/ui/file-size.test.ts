import { describe, expect, it } from 'vitest';
import { fileSize } from './file-size';

describe('the size of a file', () => {
  it.each([[0, '0 B'], [1023, '1023 B'], [1024, '1 KB'], [319_488, '312 KB'], [1_048_000, '1023 KB'], [1_048_570, '1.0 MB'], [10_485_760, '10.0 MB']])('%i bytes', (bytes, said) => {
    expect(fileSize(bytes)).toBe(said);
  });
});
