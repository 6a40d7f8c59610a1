package org.xinglin.sheet;

/** Text that a table program takes for a formula is written behind an apostrophe, and read back without it. */
final class Harmless {
    private static final String DANGEROUS = "=+-@\t\r";

    private Harmless() {}

    static String written(String cell) {
        return begins(cell) ? "'" + cell : cell;
    }

    static String read(String cell) {
        return cell.startsWith("'") && begins(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
    }
}
