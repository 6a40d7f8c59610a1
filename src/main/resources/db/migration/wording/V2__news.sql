-- What people read in the app has versions like what is sent to their telephones.
alter table wording.version drop constraint version_occasion_check;
alter table wording.version add constraint version_occasion_check check (occasion in (
  'REMINDER', 'OFFER', 'REFUND', 'PREPARATION', 'NEWS_APPOINTMENT_REMINDER', 'NEWS_APPOINTMENT_MOVED',
  'NEWS_APPOINTMENT_CANCELLED', 'NEWS_PLACE_OFFERED', 'NEWS_VISIT_ACCEPTED', 'NEWS_VISIT_CLOSED', 'NEWS_COMPLAINT_ANSWERED'));
