package org.xinglin.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may call a handler: anyone with one of the roles, any signed-in person when the list is empty. A handler
 * with neither this nor {@link AllowedToAnyone} is refused to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value() default {};
}
