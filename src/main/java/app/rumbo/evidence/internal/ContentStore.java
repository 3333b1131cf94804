package app.rumbo.evidence.internal;

import app.rumbo.evidence.EvidenceSettings.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Somewhere contents are kept, each under its SHA-256. Whoever writes holds the hash's lock in a transaction. */
interface ContentStore {

    /** Which place it is. */
    Place place();

    /** Keeps what is in the file; whole once it returns and the transaction ends. */
    void write(String sha256, Path file) throws IOException;

    /** Writes the content out, piece by piece. */
    void copy(String sha256, OutputStream out) throws IOException;

    /** Lets a content go; nothing where there is none. */
    void delete(String sha256) throws IOException;
}
