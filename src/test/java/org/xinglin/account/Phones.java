package org.xinglin.account;

import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.SimulatorServer.Fault;

/** Lets the message service and people's phones behave badly for a while. */
public final class Phones implements AutoCloseable {
    private final SmsSimulator simulator;

    public Phones(ApplicationContext product) {
        simulator = product.getBean(SmsSimulator.class);
    }

    public Phones unreachable() {
        simulator.behave(PhoneBehaviour.UNREACHABLE);
        return this;
    }

    public Phones silent() {
        simulator.behave(PhoneBehaviour.SILENT);
        return this;
    }

    /** The service itself fails at the next requests. */
    public Phones failing(Fault fault, int times) {
        simulator.server().misbehave(fault, times);
        return this;
    }

    public long received(Phone phone, String words) {
        return simulator.received(phone).stream()
                .filter(m -> m.text().contains(words))
                .count();
    }

    @Override
    public void close() {
        simulator.behave(PhoneBehaviour.ON);
        simulator.server().behave();
    }
}
