package app.rumbo.imports;

import app.rumbo.imports.workbook.WorkbookMarker;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Gives a refused workbook back with its bad cells marked and a column that says what to correct. */
@Service
public class MarkedWorkbooks {

    private final Language language;

    MarkedWorkbooks(Language language) {
        this.language = language;
    }

    /**
     * Writes the file with its problems marked; those of a whole sheet or file have no cell and are left out.
     *
     * @throws UnusableFile where the file is no workbook
     */
    @RolesAllowed(Permissions.IMPORT)
    public void write(Path file, List<ImportProblem> problems, OutputStream out) throws IOException {
        var marks = new ArrayList<WorkbookMarker.Mark>();
        for (var problem : problems) {
            var sheet = problem.sheet();
            var row = problem.row();
            if (sheet != null && row != null) {
                var sentence = language.say(problem.key(), problem.arguments().toArray());
                marks.add(new WorkbookMarker.Mark(sheet, row, problem.column(), sentence));
            }
        }
        WorkbookMarker.mark(file, marks, out);
    }
}
