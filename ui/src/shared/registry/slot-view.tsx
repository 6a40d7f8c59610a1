import i18next from 'i18next';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { FaultBoundary } from '../ui/fault-boundary';
import { Skeleton } from '../ui/skeleton';
import type { AppointmentSection, ChartTab, DoctorSection, ExaminationSection, Load, Slot } from './feature';
import type { Owned } from './registry';

const made = new Map<Load<never>, ComponentType<never>>();

/** A piece of another feature, loaded with its texts; the same component for the same loader. */
export function lazyPiece<P extends object>(feature: string, load: Load<P>): ComponentType<P> {
  const known = made.get(load as Load<never>);
  if (known !== undefined) return known as unknown as ComponentType<P>;
  const piece = lazy(async () => {
    const [module] = await Promise.all([load(), i18next.loadNamespaces(feature)]);
    return module;
  }) as unknown as ComponentType<P>;
  made.set(load as Load<never>, piece as unknown as ComponentType<never>);
  return piece;
}

/** Shows one slot: skeleton while it loads, and its own fault card so that a broken piece leaves the page alive. */
export function SlotView({ slot, wait }: { slot: Owned<Slot>; wait?: ReactNode }) {
  const Piece = lazyPiece(slot.feature, slot.load);
  return (
    <FaultBoundary small>
      <Suspense fallback={wait ?? <Skeleton card lines={2} />}>
        <Piece />
      </Suspense>
    </FaultBoundary>
  );
}

/** A section of a doctor's page that another feature owns. */
export function DoctorSectionView({ slot, wait, ...told }: { slot: Owned<Slot<DoctorSection>>; wait?: ReactNode } & DoctorSection) {
  const Piece = lazyPiece(slot.feature, slot.load);
  return (
    <FaultBoundary small>
      <Suspense fallback={wait ?? <Skeleton card lines={4} />}>
        <Piece {...told} />
      </Suspense>
    </FaultBoundary>
  );
}

/** A section of an appointment's page that another feature owns. */
export function AppointmentSectionView({ slot, ...told }: { slot: Owned<Slot<AppointmentSection>> } & AppointmentSection) {
  const Piece = lazyPiece(slot.feature, slot.load);
  return (
    <FaultBoundary small>
      <Suspense fallback={<Skeleton card lines={4} />}>
        <Piece {...told} />
      </Suspense>
    </FaultBoundary>
  );
}

/** A section of an examination's page that another feature owns. */
export function ExaminationSectionView({ slot, ...told }: { slot: Owned<Slot<ExaminationSection>> } & ExaminationSection) {
  const Piece = lazyPiece(slot.feature, slot.load);
  return (
    <FaultBoundary small>
      <Suspense fallback={null}>
        <Piece {...told} />
      </Suspense>
    </FaultBoundary>
  );
}

/** A tab of a visit's record that another feature owns. */
export function ChartTabView({ slot, ...told }: { slot: Owned<Slot<ChartTab>> } & ChartTab) {
  const Piece = lazyPiece(slot.feature, slot.load);
  return (
    <FaultBoundary small>
      <Suspense fallback={<Skeleton lines={4} />}>
        <Piece {...told} />
      </Suspense>
    </FaultBoundary>
  );
}
