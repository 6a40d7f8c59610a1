const KILO = 1024;

/** Bytes as people say them: 640 B, 312 KB, 2.4 MB. */
export function fileSize(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  const kilobytes = Math.round(bytes / KILO);
  return kilobytes < KILO ? `${kilobytes} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
