package org.xinglin.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;

/** Where the chain ended when a day was stamped, with the authority's token over just these words. */
record Receipt(long number, LocalDate day, long position, byte[] hash, byte[] token) {
    /** The bytes that are stamped. This form is forever: changing it would make every receipt worthless. */
    static byte[] statement(long number, LocalDate day, long position, byte[] hash) {
        return "Xinglin log receipt\nnumber %d\nday %s\nposition %d\nhash %s\n"
                .formatted(number, day, position, HexFormat.of().formatHex(hash))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] statement() {
        return statement(number, day, position, hash);
    }

    /** How the files of this receipt are called, without the ending. */
    String fileName() {
        return "%06d-%s".formatted(number, day);
    }
}
