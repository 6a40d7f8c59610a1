package org.xinglin.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;

/** Describes records as they are: what is not nullable is always there, and the caller is nobody's parameter. */
@Component
class ApiDescription implements ModelConverter {
    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema schema = chain.next().resolve(type, context, chain);
        Class<?> described = described(type);
        if (schema != null && described != null && described.isRecord()) {
            String name = schema.get$ref();
            Schema model =
                    name == null ? schema : context.getDefinedModels().get(name.substring(name.lastIndexOf('/') + 1));
            if (model != null && model.getProperties() != null) {
                require(model, described);
            }
        }
        return schema;
    }

    private static void require(Schema<?> model, Class<?> described) {
        for (RecordComponent component : described.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean known = model.getProperties().containsKey(component.getName());
            boolean told = model.getRequired() != null && model.getRequired().contains(component.getName());
            if (!optional && known && !told) {
                model.addRequiredItem(component.getName());
            }
        }
    }

    private static @Nullable Class<?> described(AnnotatedType type) {
        return type.getType() instanceof JavaType java
                ? java.getRawClass()
                : ResolvableType.forType(type.getType()).resolve();
    }
}
