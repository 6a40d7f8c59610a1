package org.xinglin.examination;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Words;
import org.xinglin.examination.Examination.Device;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Money;
import org.xinglin.precaution.Fasting;
import org.xinglin.precaution.Procedure;
import org.xinglin.precaution.Trait;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.DeviceHours;
import org.xinglin.scheduling.DevicePlaces;

/** Plants what the region's institutions examine, the hours of their devices, and the orders of its stories. */
@Component
class ExaminationDemoRows implements DemoRows {
    private final Examinations examinations;
    private final Institutions institutions;
    private final DevicePlaces places;
    private final DemoOrders orders;

    ExaminationDemoRows(Examinations examinations, Institutions institutions, DevicePlaces places, DemoOrders orders) {
        this.examinations = examinations;
        this.institutions = institutions;
        this.places = places;
        this.orders = orders;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public String title() {
        return "examinations and orders";
    }

    @Override
    public void plant(DemoSeed seed) {
        DemoEntry content = DemoEntry.file("examinations.yaml");
        var hours = new ArrayList<DeviceHours>();
        int number = 0;
        for (DemoEntry at : content.list("institutions")) {
            Institution institution = institutions.ofSlug(at.text("slug")).orElseThrow();
            for (DemoEntry entry : content.list("devices")) {
                if (at.texts("devices").contains(entry.text("slug"))) {
                    device(seed, content, institution, entry, ++number, hours);
                }
            }
        }
        places.open(hours, seed.at());
        orders.plant(seed);
    }

    private void device(
            DemoSeed seed,
            DemoEntry content,
            Institution institution,
            DemoEntry entry,
            int number,
            List<DeviceHours> hours) {
        var device = new Device(seed.id("examination.device", number), words(entry, "name"), words(entry, "place"));
        examinations.add(institution.id(), entry.text("slug"), device);
        for (DemoEntry one : content.list("examinations")) {
            if (one.text("device").equals(entry.text("slug"))) {
                examinations.add(examination(seed, institution, device, one));
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (DemoEntry span : entry.list("hours")) {
                if (day != DayOfWeek.SUNDAY) {
                    hours.add(hours(seed, institution, device, entry, span, day, number * 100 + hours.size()));
                }
            }
        }
    }

    private static DeviceHours hours(
            DemoSeed seed,
            Institution institution,
            Device device,
            DemoEntry entry,
            DemoEntry span,
            DayOfWeek day,
            int number) {
        LocalTime begins = LocalTime.parse(span.text("from"));
        return new DeviceHours(
                seed.id("examination.hours", number),
                device.id(),
                institution.id(),
                day,
                begins.isBefore(LocalTime.NOON) ? DayPart.MORNING : DayPart.AFTERNOON,
                begins,
                LocalTime.parse(span.text("to")),
                Duration.ofMinutes(entry.number("slot_minutes")),
                entry.number("capacity"),
                device.place(),
                ChinaTime.dateOf(seed.at()));
    }

    private static Examination examination(DemoSeed seed, Institution institution, Device device, DemoEntry one) {
        return new Examination(
                seed.id("examination." + institution.slug() + "." + one.text("code"), 1),
                institution.id(),
                one.text("code"),
                device,
                words(one, "name"),
                words(one, "preparation"),
                Money.of(one.text("price")),
                Duration.ofMinutes(one.number("minutes")),
                new Procedure(
                        one.texts("traits").stream().map(Trait::valueOf).collect(Collectors.toUnmodifiableSet()),
                        one.has("fasting") ? Fasting.valueOf(one.text("fasting")) : null));
    }

    private static Words words(DemoEntry entry, String name) {
        DemoEntry said = entry.at(name);
        return new Words(said.text("zh"), said.text("en"));
    }
}
