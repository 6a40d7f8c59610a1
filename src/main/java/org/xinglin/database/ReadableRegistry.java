package org.xinglin.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/**
 * Lets nobody see a row of the event registry that cannot be read: one such row would otherwise stop the start of the product,
 * which does again what was left undone, and every second attempt after it.
 */
@Component
class ReadableRegistry implements BeanPostProcessor {
    private final ObjectProvider<UnreadableEvents> unreadable;

    ReadableRegistry(ObjectProvider<UnreadableEvents> unreadable) {
        this.unreadable = unreadable;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventPublicationRepository rows ? readable(rows) : bean;
    }

    private Object readable(EventPublicationRepository rows) {
        return Proxy.newProxyInstance(
                EventPublicationRepository.class.getClassLoader(),
                new Class<?>[] {EventPublicationRepository.class},
                (proxy, method, given) -> filtered(call(rows, method, given)));
    }

    private static @Nullable Object call(EventPublicationRepository rows, Method method, Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(rows, given);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private @Nullable Object filtered(@Nullable Object answer) {
        return answer instanceof List<?> found
                ? unreadable
                        .getObject()
                        .passOver(found.stream()
                                .map(TargetEventPublication.class::cast)
                                .toList())
                : answer;
    }
}
