package app.rumbo.evidence.internal;

import app.rumbo.evidence.EvidenceSettings;
import app.rumbo.evidence.EvidenceSettings.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Contents as files {@code ab/abcd…}, named by their hash. Each is written under another name, brought to the disk, and
 * then moved: under its own name it is whole or not there.
 */
@Component
class FolderContents implements ContentStore {

    private static final String ARRIVING = ".arriving";

    private final Path folder;

    FolderContents(EvidenceSettings settings) throws IOException {
        this.folder = settings.folder().toAbsolutePath();
        if (settings.store() == Place.FOLDER) {
            Files.createDirectories(folder.resolve(ARRIVING));
        }
    }

    @Override
    public Place place() {
        return Place.FOLDER;
    }

    @Override
    public void write(String sha256, Path file) throws IOException {
        var arriving = Files.createTempFile(Files.createDirectories(folder.resolve(ARRIVING)), sha256, "");
        try {
            Files.copy(file, arriving, StandardCopyOption.REPLACE_EXISTING);
            sync(arriving, StandardOpenOption.WRITE);
            var shelf = Files.createDirectories(shelf(sha256));
            Files.move(arriving, file(sha256), StandardCopyOption.ATOMIC_MOVE);
            sync(shelf, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public void copy(String sha256, OutputStream out) throws IOException {
        if (Files.exists(file(sha256))) {
            Files.copy(file(sha256), out);
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    /** Lets go what was being written when Rumbo was killed. */
    void sweepArriving(Instant before) throws IOException {
        Spool.sweep(folder.resolve(ARRIVING), "", before);
    }

    /** The hashes of what has been there since before the moment. */
    List<String> hashes(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .filter(file -> Spool.isOlder(file, before))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private Path file(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
