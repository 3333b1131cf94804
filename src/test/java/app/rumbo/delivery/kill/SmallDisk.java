package app.rumbo.delivery.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** A disk of its own and of little room, in memory, where this process may mount one. */
record SmallDisk(Path path, boolean isMounted) implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /** Mounts one of that size ({@code 200m}) over an empty folder, if it may. */
    static SmallDisk mountedAt(Path path, String size) throws IOException, InterruptedException {
        return new SmallDisk(
                path, run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + size, "tmpfs", path.toString()));
    }

    /** Takes all the room there is, but for that many bytes. */
    void fill(long left) throws IOException {
        try (var ballast = FileChannel.open(
                ballast(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (var room = room() - left; room > 0; room = room() - left) {
                ballast.write(ByteBuffer.allocate((int) Math.min(room, PIECE)));
            }
        } catch (IOException full) {
            if (room() > left) {
                throw full;
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (isMounted) {
            run("umount", "-l", path.toString());
        }
    }

    private long room() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    private Path ballast() {
        return path.resolve("ballast");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
