-- Retention asks of many uploads whether a message still needs them.
create index message_attachment on consultation.message (attachment_id) where attachment_id is not null;
