package app.rumbo.reports;

import app.rumbo.reports.document.CanonicalJson;

/** A paper that was sealed and drawn: what is kept of it. */
public final class PrintedPaper {

    private final byte[] snapshot;
    private final byte[] pdf;

    PrintedPaper(byte[] snapshot, byte[] pdf) {
        this.snapshot = snapshot.clone();
        this.pdf = pdf.clone();
    }

    /** Its content's canonical bytes. */
    public byte[] snapshot() {
        return snapshot.clone();
    }

    /** Hash of its content. */
    public String sha256() {
        return CanonicalJson.sha256(snapshot);
    }

    /** The file, as it comes out of the snapshot always. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Hash of the file. */
    public String pdfSha256() {
        return CanonicalJson.sha256(pdf);
    }
}
