package app.rumbo.imports.workbook;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells share. The first ones stay in memory; beyond {@value #IN_MEMORY} characters the rest goes to a
 * file beside the workbook, found again by a second file of offsets, so that a long file takes disk and no memory.
 */
final class SharedStrings implements AutoCloseable {

    private static final int IN_MEMORY = 2_000_000;
    private static final int OFFSET_BYTES = Long.BYTES;

    private final List<String> kept = new ArrayList<>();
    private long characters;
    private @Nullable Spill spill;

    SharedStrings() {}

    SharedStrings(Xml xml) {
        try {
            for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("si")) {
                    add(Escapes.decode(xml.text("rPh")));
                }
            }
            if (spill != null) {
                spill.finish();
            }
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    String get(int index) {
        if (index >= 0 && index < kept.size()) {
            return kept.get(index);
        }
        var rest = spill;
        if (rest == null || index < 0) {
            throw Xml.damaged();
        }
        try {
            return rest.get(index - kept.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text) throws IOException {
        characters += text.length() + 24;
        if (characters <= IN_MEMORY) {
            kept.add(text);
            return;
        }
        if (spill == null) {
            spill = new Spill();
        }
        spill.add(text);
    }

    @Override
    public void close() {
        if (spill != null) {
            spill.close();
        }
    }

    /** The texts on disk. */
    private static final class Spill {

        private final Path texts;
        private final Path offsets;
        private final DataOutputStream textsOut;
        private final DataOutputStream offsetsOut;
        private @Nullable RandomAccessFile textsIn;
        private @Nullable RandomAccessFile offsetsIn;
        private long position;
        private int count;

        Spill() throws IOException {
            texts = Files.createTempFile("rumbo-texts", ".tmp");
            offsets = Files.createTempFile("rumbo-texts", ".idx");
            textsOut = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(texts)));
            offsetsOut = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(offsets)));
        }

        void add(String text) throws IOException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            offsetsOut.writeLong(position);
            textsOut.writeInt(bytes.length);
            textsOut.write(bytes);
            position += Integer.BYTES + bytes.length;
            count++;
        }

        void finish() throws IOException {
            textsOut.close();
            offsetsOut.close();
            textsIn = new RandomAccessFile(texts.toFile(), "r");
            offsetsIn = new RandomAccessFile(offsets.toFile(), "r");
        }

        String get(int index) throws IOException {
            var from = textsIn;
            var at = offsetsIn;
            if (index >= count || from == null || at == null) {
                throw Xml.damaged();
            }
            at.seek((long) index * OFFSET_BYTES);
            from.seek(at.readLong());
            var bytes = new byte[from.readInt()];
            from.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        void close() {
            try {
                textsOut.close();
                offsetsOut.close();
                if (textsIn != null && offsetsIn != null) {
                    textsIn.close();
                    offsetsIn.close();
                }
                Files.deleteIfExists(texts);
                Files.deleteIfExists(offsets);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
