package org.xinglin.settlement;

import java.util.UUID;

/** Names institutions on bills and receipts; a module above that knows institutions implements it. */
public interface Payees {
    Payee named(UUID institution);
}
