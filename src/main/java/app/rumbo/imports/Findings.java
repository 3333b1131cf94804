package app.rumbo.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found wrong or strange in a file, in the order found. All of it is counted; only the first {@value #LISTED}
 * of each kind are kept, so that a file of nonsense cannot fill the memory.
 */
public final class Findings {

    /** How many problems, and how many warnings, are kept. */
    public static final int LISTED = 20_000;

    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private long problemCount;
    private long warningCount;

    /** Takes a problem: with one of them nothing is stored. */
    public void add(ImportProblem problem) {
        if (problemCount++ < LISTED) {
            problems.add(problem);
        }
    }

    /** Takes a warning, which holds nothing up. */
    public void add(ImportWarning warning) {
        if (warningCount++ < LISTED) {
            warnings.add(warning);
        }
    }

    /** A problem of one cell. */
    public void problem(Cell cell, String key, Object... arguments) {
        add(ImportProblem.at(cell, key, arguments));
    }

    /** A warning about one cell. */
    public void warning(Cell cell, String key, Object... arguments) {
        add(ImportWarning.at(cell, key, arguments));
    }

    /** Tells all of these to others. */
    public void tellTo(Findings others) {
        problems.forEach(others::add);
        warnings.forEach(others::add);
        others.problemCount += problemCount - problems.size();
        others.warningCount += warningCount - warnings.size();
    }

    /** Whether anything stands in the way of storing. */
    public boolean hasProblems() {
        return problemCount > 0;
    }

    /** Those kept, in the order found. */
    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    /** Those kept, in the order found. */
    public List<ImportWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** All of them, kept or not. */
    public long problemCount() {
        return problemCount;
    }

    /** All of them, kept or not. */
    public long warningCount() {
        return warningCount;
    }
}
