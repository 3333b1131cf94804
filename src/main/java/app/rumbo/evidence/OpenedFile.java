package app.rumbo.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file taken out of where it is kept and found to be what was attached. Closing it drops the copy.
 *
 * @param path the copy
 */
public record OpenedFile(Evidence evidence, Path path) implements AutoCloseable {

    /** Writes it out. */
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
