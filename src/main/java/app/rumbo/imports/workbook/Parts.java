package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The package around a workbook: its entries, and how its parts name one another. */
final class Parts {

    private Parts() {}

    /** Refuses a package that is not a workbook's, or that says of itself that it is too large. */
    static void check(ZipFile zip, Limits limits) {
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            throw new UnusableFile("imports.file.open-document");
        }
        if (zip.getEntry("_rels/.rels") == null) {
            throw new UnusableFile("imports.file.not-a-workbook");
        }
        if (zip.size() > limits.parts()) {
            throw Quota.tooLarge();
        }
        zip.stream().filter(Parts::isXml).forEach(entry -> {
            if (entry.getSize() > limits.expandedBytes()) {
                throw Quota.tooLarge();
            }
            requireNoEntities(zip, entry, limits);
        });
    }

    /** Where the workbook itself stands. */
    static String workbook(Map<String, String> relations) {
        var part = first(relations, "officeDocument");
        if (part == null || !part.endsWith(".xml")) {
            throw new UnusableFile(
                    part != null && part.endsWith(".bin")
                            ? "imports.file.binary-workbook"
                            : "imports.file.not-a-workbook");
        }
        return part;
    }

    /** The part of the first relation of that type. */
    static @Nullable String first(Map<String, String> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.startsWith(type + ":"))
                .map(relation -> relation.substring(type.length() + 1))
                .findFirst()
                .orElse(null);
    }

    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Where the relations of a part stand. */
    static String relationsOf(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    /** The part that a target names, as seen from a folder. */
    static String resolve(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> steps.pollLast();
                default -> steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    static InputStream open(ZipFile zip, ZipEntry entry) {
        try {
            return new Unbroken(zip.getInputStream(entry));
        } catch (ZipException e) {
            var encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnusableFile(encrypted ? "imports.file.encrypted" : "imports.file.damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isXml(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Looks at what stands before a part's root: a document type there is where entities come from. */
    private static void requireNoEntities(ZipFile zip, ZipEntry entry, Limits limits) {
        try (var xml = new Xml(new Quota(limits).count(open(zip, entry)))) {
            if (xml.nextElement() == null) {
                throw Xml.damaged();
            }
        }
    }

    /** A stream whose broken compression shows as a damaged file. */
    private static final class Unbroken extends java.io.FilterInputStream {

        Unbroken(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (ZipException | java.io.EOFException _) {
                throw Xml.damaged();
            }
        }
    }
}
