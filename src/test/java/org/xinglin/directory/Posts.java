package org.xinglin.directory;

import org.springframework.context.ApplicationContext;

/** Lets this node see at once what a test wrote into the directory by hand. */
public final class Posts {
    private Posts() {}

    public static void see(ApplicationContext product) {
        product.getBean(Register.class).refreshed();
    }
}
