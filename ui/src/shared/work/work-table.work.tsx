import { Table, type TableProps, type TableRef } from 'antd';
import { useEffect, useRef } from 'react';

/** antd's table under a name; where it is wider than its place, the keyboard reaches and scrolls it too. */
export function WorkTable<Row extends object>(props: TableProps<Row> & { 'aria-label': string }) {
  const table = useRef<TableRef>(null);
  const label = props['aria-label'];
  useEffect(() => {
    const place = table.current?.nativeElement.querySelector<HTMLElement>('.ant-table-content, .ant-table-body');
    if (place == null) return;
    const measure = () => {
      const wide = place.scrollWidth > place.clientWidth;
      const marks = wide ? { tabindex: '0', role: 'region', 'aria-label': label } : {};
      for (const name of ['tabindex', 'role', 'aria-label'] as const) {
        const mark = marks[name as keyof typeof marks];
        if (mark === undefined) place.removeAttribute(name);
        else place.setAttribute(name, mark);
      }
    };
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    if (place.firstElementChild) watch.observe(place.firstElementChild);
    return () => watch.disconnect();
  }, [label]);
  // A table that is still being fetched is not an empty one.
  const locale = props.loading ? { ...props.locale, emptyText: ' ' } : props.locale;
  return <Table<Row> {...props} locale={locale} ref={table} />;
}
