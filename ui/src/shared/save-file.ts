import { fileOf } from '@/api/http';

const KEPT_MILLIS = 10_000;

/** Fetches a file and hands it to the browser; a refusal is thrown like any other. */
export async function saveFile(path: string, fallback: string, body?: unknown): Promise<void> {
  const { blob, name } = await fileOf(path, body);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? fallback;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLIS);
}
