package app.rumbo.accounts;

import java.util.List;

/**
 * A file that holds entries of a classifier, as read.
 *
 * @param name as its user calls it
 * @param sha256 of its bytes
 */
public record ClassifierFile(String name, String sha256, List<ClassifierRow> rows) {

    /** Keeps the list as it is. */
    public ClassifierFile {
        rows = List.copyOf(rows);
    }
}
