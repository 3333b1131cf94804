package app.rumbo.evidence.internal;

import app.rumbo.evidence.EvidenceRefused;
import app.rumbo.evidence.EvidenceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The files under way between a person and where contents are kept: on disk, never in memory, never beyond the size set. */
@Component
public class Spool {

    private static final String NAME = "rumbo-evidence-";

    private final EvidenceSettings settings;

    Spool(EvidenceSettings settings) {
        this.settings = settings;
    }

    /**
     * A file on its way, with what it hashes to. Closing it lets it go.
     *
     * @param size in bytes
     */
    public record Passing(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes in what comes, up to the size that is set.
     *
     * @throws EvidenceRefused.TooLarge as soon as it is exceeded; nothing is left then
     */
    public Passing take(InputStream coming) throws IOException {
        var most = settings.maxSize();
        return take(out -> {
            var buffer = new byte[1 << 16];
            long taken = 0;
            for (int read; (read = coming.read(buffer)) >= 0; ) {
                taken += read;
                if (taken > most.toBytes()) {
                    throw new EvidenceRefused.TooLarge(most.toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        });
    }

    Passing take(Source source) throws IOException {
        var path = Files.createTempFile(Files.createDirectories(settings.spool()), NAME, ".part");
        var whole = false;
        try {
            var digest = sha256();
            try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                source.writeTo(out);
            }
            whole = true;
            return new Passing(path, HexFormat.of().formatHex(digest.digest()), Files.size(path));
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Lets go what was under way when Rumbo was killed. */
    void sweep(Instant before) throws IOException {
        sweep(settings.spool(), NAME, before);
    }

    static void sweep(Path folder, String beginning, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(
                            each -> each.getFileName().toString().startsWith(beginning) && isOlder(each, before))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static boolean isOlder(Path file, Instant than) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (IOException gone) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
