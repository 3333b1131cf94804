package app.rumbo.accounts;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes classifiers as spreadsheets; what is written and read again changes nothing. */
public interface ClassifierFiles {

    /**
     * A workbook's first sheet, or separated values as text.
     *
     * @throws app.rumbo.shared.DomainException where it is neither, or lacks the columns of code and name
     */
    ClassifierFile read(Path file, String name);

    /** As a workbook with one sheet of that name. */
    void write(String sheet, List<ClassifierEntry> entries, OutputStream out);
}
