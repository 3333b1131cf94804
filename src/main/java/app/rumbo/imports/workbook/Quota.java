package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what reading a workbook has cost so far, and ends it where no honest file would have gone on. */
final class Quota {

    private final Limits limits;
    private long bytes;
    private long cells;

    Quota(Limits limits) {
        this.limits = limits;
    }

    /** The stream with its unpacked bytes counted. */
    InputStream count(InputStream part) {
        return new Counted(part);
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw tooLarge();
        }
    }

    /** A sheet that is read again does not cost twice. */
    void startAgain() {
        bytes = 0;
        cells = 0;
    }

    static UnusableFile tooLarge() {
        return new UnusableFile("imports.file.too-large-inside");
    }

    private final class Counted extends FilterInputStream {

        private int gap;

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            if (count > 0) {
                measure(into, offset, count);
            }
            return count;
        }

        private void measure(byte[] read, int offset, int count) {
            bytes += count;
            var sinceTag = 0;
            while (sinceTag < count && read[offset + count - 1 - sinceTag] != '<') {
                sinceTag++;
            }
            gap = sinceTag == count ? gap + count : sinceTag;
            if (bytes > limits.expandedBytes() || gap > limits.partGap()) {
                throw tooLarge();
            }
        }
    }
}
