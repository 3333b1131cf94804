package app.rumbo.reports.document;

/**
 * A report's tree together with the hash of its canonical bytes: what a renderer is given.
 *
 * @param document the content
 * @param sha256 hash of its canonical JSON, in lower-case hexadecimal
 */
public record SealedDocument(ReportDocument document, String sha256) {

    /**
     * Seals a tree just assembled.
     *
     * @throws IllegalStateException where a formula of it does not give the figure it stands for
     */
    public static SealedDocument of(ReportDocument document) {
        Arithmetic.check(document);
        return ofSnapshot(CanonicalJson.write(document));
    }

    /** Takes up a tree that was sealed before. */
    public static SealedDocument ofSnapshot(byte[] snapshot) {
        return new SealedDocument(CanonicalJson.read(snapshot), CanonicalJson.sha256(snapshot));
    }

    /** The first characters of the hash, as printed on each page. */
    public String shortHash() {
        return sha256.substring(0, 8);
    }

    /** Code, version and short hash, as each page carries them. */
    public String mark() {
        var identity = document.identity();
        return identity.code() + " · v" + identity.version() + " · " + shortHash();
    }
}
