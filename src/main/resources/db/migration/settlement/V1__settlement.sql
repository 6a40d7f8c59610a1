create schema settlement;

create sequence settlement.receipt_number;

-- What somebody owes an institution for one subject (an appointment, a visit). The bill decides every race between
-- paying, withdrawing and refunding: who changes its row first wins.
create table settlement.bill (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  payer_id uuid not null,
  patient_id uuid not null,
  institution_id uuid not null,
  total numeric(16,2) not null check (total >= 0),
  refunded numeric(16,2) not null default 0,
  state text not null check (state in ('OPEN', 'PAID', 'WITHDRAWN')),
  opened_at timestamptz not null,
  pay_by timestamptz not null,
  paid_at timestamptz,
  paid_by text,
  receipt_no text unique,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  -- The bill whose subject this one adds to, such as the difference of a dearer place; what goes back is taken from both.
  supplements uuid references settlement.bill,
  unique (subject_kind, subject_id),
  check (refunded >= 0 and refunded <= total),
  check (refunded = 0 or state = 'PAID'),
  check ((state = 'PAID') = (paid_at is not null)),
  -- What costs nothing is settled from the beginning: no payment, no receipt.
  check (total > 0 or state = 'PAID'),
  check ((state = 'PAID' and total > 0) = (paid_by is not null and receipt_no is not null))
);

create index bill_payer on settlement.bill (payer_id, opened_at desc);
create index bill_supplements on settlement.bill (supplements) where supplements is not null;
create index bill_patient on settlement.bill (patient_id, opened_at desc);

create table settlement.bill_line (
  bill_id uuid not null references settlement.bill,
  line_no int not null,
  code text not null,
  title_zh text not null,
  title_en text not null,
  quantity int not null check (quantity > 0),
  unit_price numeric(16,2) not null check (unit_price >= 0),
  amount numeric(16,2) not null,
  primary key (bill_id, line_no),
  check (amount = quantity * unit_price)
);

-- One attempt to pay a bill at a cashier; its number is what the cashier knows it by.
create table settlement.payment (
  no text primary key,
  bill_id uuid not null references settlement.bill,
  cashier text not null,
  amount numeric(16,2) not null check (amount > 0),
  state text not null check (state in ('PENDING', 'FAILED', 'PAID')),
  created_at timestamptz not null,
  -- When the payer was sent to the cashier; before that nobody can have paid and nobody need ask.
  presented_at timestamptz,
  ask_at timestamptz,
  cashier_ref text,
  paid_at timestamptz,
  failure text,
  idempotency_key text unique
);

create index payment_bill on settlement.payment (bill_id);
create unique index payment_pending on settlement.payment (bill_id) where state = 'PENDING';
create index payment_ask on settlement.payment (ask_at) where ask_at is not null;

-- Money that goes back; asked of the cashier again and again until it confirms.
create table settlement.refund (
  no text primary key,
  bill_id uuid not null references settlement.bill,
  payment_no text not null references settlement.payment,
  amount numeric(16,2) not null check (amount > 0),
  reason text not null,
  state text not null check (state in ('OWED', 'SENT')),
  request_key text not null,
  owed_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  try_at timestamptz,
  cashier_ref text,
  unique (payment_no, request_key),
  check ((state = 'SENT') = (sent_at is not null)),
  check ((state = 'OWED') = (try_at is not null))
);

create index refund_bill on settlement.refund (bill_id);
create index refund_due on settlement.refund (try_at) where state = 'OWED';

-- The double-entry ledger: every row takes an amount from one account to another, so no entry can be unbalanced.
create table settlement.transfer (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null check (kind in ('PAYMENT', 'UNCLAIMED_PAYMENT', 'REFUND_OWED', 'REFUND_SENT')),
  debit text not null check (debit in ('CASHIER_CLEARING', 'INSTITUTION_INCOME', 'UNCLAIMED', 'REFUNDS_PAYABLE')),
  credit text not null check (credit in ('CASHIER_CLEARING', 'INSTITUTION_INCOME', 'UNCLAIMED', 'REFUNDS_PAYABLE')),
  amount numeric(16,2) not null check (amount > 0),
  institution_id uuid not null,
  bill_id uuid not null,
  payment_no text not null,
  refund_no text,
  check (debit <> credit)
);

create index transfer_bill on settlement.transfer (bill_id);
create unique index transfer_once on settlement.transfer (kind, coalesce(refund_no, payment_no));

-- The books of the sandbox cashier, which no other code of ours reads.
create table settlement.sandbox_order (
  no text primary key,
  amount numeric(16,2) not null,
  state text not null check (state in ('OPEN', 'PAID', 'FAILED', 'TIMED_OUT')),
  reference text not null
);

create table settlement.sandbox_refund (
  no text primary key,
  order_no text not null,
  amount numeric(16,2) not null
);
