package app.rumbo.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that travel inside the reports, so that no machine's own ever show. */
enum ReportFont {
    REGULAR("Instrument Sans", "InstrumentSans-Regular.ttf"),
    BOLD("Instrument Sans", "InstrumentSans-Bold.ttf"),
    SIGNS("Rumbo Signs", "RumboSigns.ttf"),
    REST("DejaVu Sans", "DejaVuSans-Rest.ttf");

    private final String family;
    /** Never handed out itself. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final byte[] bytes;

    ReportFont(String family, String file) {
        this.family = family;
        this.bytes = load("/reports/fonts/" + file);
    }

    /** Name by which styles call it. */
    String family() {
        return family;
    }

    /** A fresh stream over the font file. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The font file. */
    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] load(String resource) {
        try (var stream = ReportFont.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
