package org.xinglin.outage;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.examination.Devices;
import org.xinglin.examination.ExaminationDevice;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;

/** The devices of an institution, and which of them an outage means. */
@Component
class House {
    private final Devices devices;

    House(Devices devices) {
        this.devices = devices;
    }

    UUID of(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("outage.no-institution");
        }
        return institution;
    }

    List<ExaminationDevice> all(UUID institution) {
        return devices.of(institution);
    }

    List<UUID> devices(Outage outage) {
        UUID one = outage.device();
        return one != null
                ? List.of(one)
                : devices.of(outage.institution()).stream()
                        .map(ExaminationDevice::id)
                        .toList();
    }

    /** Refuses {@code outage.no-such-device} for another house's. */
    void require(UUID institution, UUID device) {
        if (devices.of(institution).stream().noneMatch(d -> d.id().equals(device))) {
            throw new NotFound("outage.no-such-device");
        }
    }
}
