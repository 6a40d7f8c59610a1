-- When its uploader last asked for it, to look or to hand it in: what hangs on nothing goes some time after that.
-- No index: the nightly job walks by id, and nearly every upload is older than its days.
alter table attachment.attachment add column asked_at timestamptz;
