package org.xinglin.scheduling;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.settlement.Payee;
import org.xinglin.settlement.Payees;

/** Tells settlement, which knows no directory, how institutions are called on bills. */
@Component
class InstitutionPayees implements Payees {
    private final Institutions institutions;

    InstitutionPayees(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Payee named(UUID institution) {
        return institutions
                .find(new InstitutionId(institution))
                .map(i -> new Payee(i.nameZh(), i.nameEn()))
                .orElse(new Payee("", ""));
    }
}
