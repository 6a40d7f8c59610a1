-- Retention asks of many uploads whether an evidence still needs them.
create index evidence_attachment_file on chart.evidence_attachment (attachment_id);
