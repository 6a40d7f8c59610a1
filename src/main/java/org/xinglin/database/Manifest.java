package org.xinglin.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.kernel.CannotStart;

/** The list of a backup's files with their SHA-256 digests; a backup without its list was never finished. */
final class Manifest {
    private static final String NAME = "manifest.txt";
    private static final HexFormat HEX = HexFormat.of();
    /** What belongs to the running server alone, or comes anew at its start. */
    private static final Set<String> EMPTY_DIRECTORIES = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "pg_internal.init", "current_logfiles", "backup_label", "epg-lock");

    private final Map<String, String> digests = new TreeMap<>();
    private long bytes;
    private Instant at = Instant.EPOCH;

    int files() {
        return digests.size();
    }

    long bytes() {
        return bytes;
    }

    Instant at() {
        return at;
    }

    /** Files may change while they are copied: the log makes them whole again. Those that vanish were not needed. */
    void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                String name = directory.getFileName().toString();
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                boolean skip = from.equals(directory.getParent()) && EMPTY_DIRECTORIES.contains(name)
                        || name.startsWith("pgsql_tmp");
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (!LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp")) {
                    try {
                        take(file, to, from.relativize(file).toString());
                    } catch (NoSuchFileException e) {
                        Files.deleteIfExists(to.resolve(from.relativize(file).toString()));
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    /** The stretches from the first to the last by name, which grows with the log. */
    void copyLog(Path from, Path to, String first, String last) throws IOException {
        try (Stream<Path> stretches = Files.list(from)) {
            for (Path stretch : stretches.sorted().toList()) {
                String name = stretch.getFileName().toString();
                boolean history = name.endsWith(".history");
                boolean needed = name.length() == 24 && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (history || needed) {
                    take(stretch, to, name);
                }
            }
        }
    }

    void write(Path place, String name, byte[] content) throws IOException {
        Files.write(place.resolve(name), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        note(place, name, HEX.formatHex(sha256().digest(content)), content.length);
    }

    private void take(Path file, Path place, String name) throws IOException {
        Path copy = place.resolve(name);
        var digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            in.transferTo(out);
            channel.force(true);
        }
        note(place, name, HEX.formatHex(digest.digest()), Files.size(copy));
    }

    private void note(Path place, String name, String digest, long size) {
        digests.put(place.getFileName() + "/" + name, digest);
        bytes += size;
    }

    void seal(Path backup, Instant moment) throws IOException {
        at = moment;
        String list = digests.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining("", "at " + moment + "\n", ""));
        Files.writeString(backup.resolve(NAME), list, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    }

    /**
     * Reads the list of a finished backup.
     *
     * @throws CannotStart when there is none
     */
    static Manifest of(Path backup) throws IOException {
        if (!Files.isRegularFile(backup.resolve(NAME))) {
            throw new CannotStart("There is no finished backup in " + backup + ".");
        }
        var manifest = new Manifest();
        for (String line : Files.readAllLines(backup.resolve(NAME), StandardCharsets.UTF_8)) {
            if (line.startsWith("at ")) {
                manifest.at = Instant.parse(line.substring(3));
            } else {
                manifest.digests.put(line.substring(66), line.substring(0, 64));
            }
        }
        return manifest;
    }

    /**
     * Copies the files of one part, empty directories included, and refuses one that is not what was backed up.
     *
     * @throws CannotStart naming the file that is missing or altered
     */
    void restore(Path backup, String part, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(backup.resolve(part))) {
            for (Path directory : tree.filter(Files::isDirectory).toList()) {
                Files.createDirectories(
                        to.resolve(backup.resolve(part).relativize(directory).toString()));
            }
        }
        for (var file : digests.entrySet()) {
            if (file.getKey().startsWith(part + "/")) {
                var copied = new Manifest();
                Path source = backup.resolve(file.getKey());
                if (!Files.isRegularFile(source)) {
                    throw new CannotStart("The backup is damaged: " + source + " is missing.");
                }
                copied.take(source, to, file.getKey().substring(part.length() + 1));
                if (!copied.digests.containsValue(file.getValue())) {
                    throw new CannotStart("The backup is damaged: " + source + " is not what was backed up.");
                }
            }
        }
    }

    /** Takes away what an interrupted backup left. */
    static void clear(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(place)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
