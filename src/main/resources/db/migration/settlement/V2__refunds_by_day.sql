-- The administration lists the refunds of the last days.
create index refund_owed_at on settlement.refund (owed_at);
