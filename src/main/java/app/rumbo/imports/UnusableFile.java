package app.rumbo.imports;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** The file cannot be read as a workbook at all, or reading it would cost more than any honest file does. */
public final class UnusableFile extends DomainException {

    /** @param key the sentence that says what is wrong with it and what to do */
    public UnusableFile(String key, Object... arguments) {
        super(Refusal.UNPROCESSABLE, key, arguments);
    }

    /** The same as the only problem of an import. */
    public ImportProblem problem() {
        return ImportProblem.ofFile(key(), arguments().toArray());
    }
}
