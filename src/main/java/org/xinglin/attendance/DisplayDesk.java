package org.xinglin.attendance;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.vault.Secrets;

/** Gives screens and kiosks their keys and takes them back. A key is shown once; only its digest is kept. */
@Service
class DisplayDesk {
    private static final int KEY_BYTES = 24;
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_LABEL = 40;

    private final Displays displays;
    private final Departments departments;
    private final Institutions institutions;
    private final Secrets secrets;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    DisplayDesk(
            Displays displays,
            Departments departments,
            Institutions institutions,
            Secrets secrets,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.displays = displays;
        this.departments = departments;
        this.institutions = institutions;
        this.secrets = secrets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param path where the screen goes, with its key */
    record NewDisplay(UUID id, String path) {}

    /** Rejects {@code attendance.label-missing} and {@code attendance.no-such-department}. */
    @Transactional
    public NewDisplay make(Caller who, DepartmentId department, Displays.Kind kind, @Nullable String label) {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL || label.indexOf('\0') >= 0) {
            throw new InvalidInput("attendance.label-missing", "/label").stating("most", LONGEST_LABEL);
        }
        Department place = departments
                .find(department)
                .filter(d -> d.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("attendance.no-such-department"));
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(KEY_BYTES));
        var display = new Displays.Display(
                ids.next(), place.institution(), department, kind, label.strip(), clock.instant(), null, null);
        displays.insert(display, digest(key), who.person());
        audit.granted(who, "display.make", "display", display.id(), null, "administration");
        return new NewDisplay(display.id(), path(place, kind) + "#key=" + key);
    }

    @Transactional
    public void revoke(Caller who, UUID id) {
        if (!displays.revoke(id, institution(who), clock.instant())) {
            throw new NotFound("attendance.no-such-display");
        }
        audit.granted(who, "display.revoke", "display", id, null, "administration");
    }

    List<Displays.Display> all(Caller who) {
        return displays.of(institution(who));
    }

    /** The screen that shows this key; rejects {@link DisplayRefused}. */
    Displays.Display require(@Nullable String key, Displays.Kind kind) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new DisplayRefused();
        }
        Displays.Display display = displays.withKey(digest(key), kind).orElseThrow(DisplayRefused::new);
        displays.seen(display.id(), clock.instant());
        return display;
    }

    /** Whether a screen that is being shown to may go on. */
    boolean stands(@Nullable String key) {
        try {
            require(key, Displays.Kind.WALL);
            return true;
        } catch (DisplayRefused revoked) {
            return false;
        }
    }

    private String path(Department place, Displays.Kind kind) {
        return "/%s/%s/%s"
                .formatted(
                        kind == Displays.Kind.WALL ? "wall" : "kiosk",
                        institutions.require(place.institution()).slug(),
                        place.slug());
    }

    private static InstitutionId institution(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("attendance.no-such-department");
        }
        return new InstitutionId(who.institution());
    }

    private byte[] digest(String key) {
        return secrets.digest("display-key", key);
    }
}
