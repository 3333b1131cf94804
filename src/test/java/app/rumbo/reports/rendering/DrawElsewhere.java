package app.rumbo.reports.rendering;

import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws each snapshot of a folder and writes down the hashes of what came of it: run in a JVM of its own. */
public final class DrawElsewhere {

    private DrawElsewhere() {}

    /** @param arguments the folder of the snapshots, and the file to write */
    public static void main(String[] arguments) throws IOException {
        var told = new StringBuilder();
        try (var snapshots = Files.list(Path.of(arguments[0]))) {
            for (var snapshot : snapshots.sorted().toList()) {
                told.append(hashes(snapshot));
            }
        }
        Files.writeString(Path.of(arguments[1]), told);
    }

    /** A line to a file of the snapshot. */
    static String hashes(Path snapshot) throws IOException {
        var sealed = SealedDocument.ofSnapshot(Files.readAllBytes(snapshot));
        var told = new StringBuilder();
        for (var renderer : List.of(new PdfRenderer(), new DocxRenderer(), new XlsxRenderer())) {
            told.append("%s %s %s%n"
                    .formatted(
                            snapshot.getFileName(),
                            renderer.format().extension(),
                            CanonicalJson.sha256(renderer.render(sealed))));
        }
        return told.toString().replace("\r", "");
    }
}
