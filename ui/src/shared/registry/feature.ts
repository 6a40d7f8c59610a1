import type { ComponentType } from 'react';
import type { Label } from '../i18n/i18n';
import type { Access, Role } from '../session/session';
import type { IconName } from '../ui/icon';

export type Load<P = object> = () => Promise<{ default: ComponentType<P> }>;

/**
 * patient: phone first, antd-mobile. work / admin: inside the desktop frame, antd.
 * wall: screens and kiosks that hang in a hospital, without any frame.
 * public: no frame but a plain header, for signed-out visitors (verification, rules, sign-in).
 */
export type Face = 'patient' | 'work' | 'admin' | 'public' | 'wall';

export interface Page {
  face: Face;
  /** Full path as react-router writes it: `/doctors/:id`. */
  path: string;
  page: Load;
  access: Access;
  /** Patient pages reached from the tab bar keep it; all others show a back button instead. */
  tabBar?: boolean;
  /** Desktop pages that manage their own panes take the frame's whole space. */
  fullBleed?: boolean;
}

interface Ordered {
  /** Lower comes first; leave gaps (10, 20, 30). */
  order: number;
  /** Shown to holders of one of these roles; absent means everyone who sees the page. */
  roles?: readonly Role[];
}

/** A piece of a page that another feature owns. */
export interface Slot<P = object> extends Ordered {
  load: Load<P>;
}

/** What a section of a doctor's page is told; `may` says whether the doctor may be booked at present. */
export interface DoctorSection {
  practitionerId: string;
  may: boolean;
}

/** What a section of an appointment's page is told. */
export interface AppointmentSection {
  appointmentId: string;
}

/** What a section of an examination's page is told; `booked` while a place of it stands. */
export interface ExaminationSection {
  orderId: string;
  booked: boolean;
}

/** What a tab of a visit's record is told; `open` while the visit lasts, `advice` when it may not lead to treatment. */
export interface ChartTab {
  encounterId: string;
  open: boolean;
  advice: boolean;
}

/** Home cards are counted into the first page: keep them in `*.home.tsx` files. `next` sits above the services. */
export interface HomeCard extends Slot {
  place: 'next' | 'main' | 'aside';
}

export interface Entry extends Ordered {
  label: Label;
  hint?: Label;
  icon: IconName;
  to: string;
}

export interface MeEntry extends Entry {
  group: 'health' | 'money' | 'privacy' | 'help' | 'settings';
  access: Access;
}

export interface NavEntry extends Entry {
  /** Roles are required: navigation shows nobody a door they cannot open. */
  roles: readonly Role[];
  section?: Label;
}

export interface Command {
  id: string;
  title: string;
  hint?: string;
  icon?: IconName;
  to: string;
}

/** Answers the Ctrl+K palette: patients, doctors, documents. */
export interface CommandSource {
  roles: readonly Role[];
  search: (text: string, signal: AbortSignal) => Promise<Command[]>;
}

/** A card of a desktop start page: `wide` takes the full row; a list goes into one of the two columns below the rows. */
export interface DesktopCard extends Slot {
  wide?: boolean;
  column?: 'main' | 'side';
}

/** All that a feature adds to the product; the default export of `features/<name>/routes.tsx`. */
export interface Feature {
  /** Folder name and namespace of the feature's texts. */
  name: string;
  pages?: readonly Page[];
  /** Services grid of the patient home. */
  services?: readonly Entry[];
  homeCards?: readonly HomeCard[];
  /** Where the home's search box leads (`?q=` is added) and where "describe your trouble" leads. */
  searchPath?: string;
  troublePath?: string;
  /** Sections of a doctor's page below the services, such as the week of free slots. */
  doctorSections?: readonly Slot<DoctorSection>[];
  /** Small tools in the head of a doctor's page. */
  doctorTools?: readonly Slot<DoctorSection>[];
  /** Sections of an appointment's page that stands, such as check-in and the line; `anyState` also when it ended. */
  appointmentSections?: readonly (Slot<AppointmentSection> & { anyState?: boolean })[];
  /** Sections of an examination's page, below what it waits for. */
  examinationSections?: readonly Slot<ExaminationSection>[];
  /** Tabs beside note, history and evidence of a visit in the workstation. */
  chartTabs?: readonly (Slot<ChartTab> & { label: Label })[];
  visitSections?: readonly Slot[];
  messageSections?: readonly Slot[];
  meEntries?: readonly MeEntry[];
  workNav?: readonly NavEntry[];
  adminNav?: readonly NavEntry[];
  /** Cards of the workstation's today page and of administration's overview. */
  todayCards?: readonly DesktopCard[];
  adminCards?: readonly DesktopCard[];
  commands?: readonly CommandSource[];
  /** What runs beside every page of signed-in people and shows itself only when there is something to say. */
  companions?: readonly Slot[];
  /** Small tools in the top line of the desktop faces, such as the bell. */
  topBarTools?: readonly Slot[];
}

export const defineFeature = (feature: Feature): Feature => feature;
