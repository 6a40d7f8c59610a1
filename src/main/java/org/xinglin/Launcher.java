package org.xinglin;

/** Where the jar starts; compiled for old JDKs, so that they can say what is missing instead of throwing up a stack. */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int feature = Runtime.version().feature();
        if (feature < NEEDED) {
            System.err.println("Xinglin needs a JDK " + NEEDED + " or later; this is Java " + feature
                    + ": run it with that JDK's own java, such as $JAVA_HOME/bin/java -jar xinglin.jar");
            System.exit(1);
        }
        Class.forName("org.xinglin.Xinglin").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
