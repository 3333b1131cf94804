package app.rumbo.imports.accounting;

import app.rumbo.accounts.Classifiers;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.templates.OwnSheet;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Tries templates of accounting files on the first rows of a file, before they are kept. */
@Service
@RolesAllowed(Permissions.EDIT_PLANS)
public class AccountingBench {

    /** What only a whole file can be asked. */
    private static final Set<String> OF_WHOLE_FILES = Set.of(
            "imports.accounting.total-differs",
            "imports.accounting.parent-differs",
            "imports.accounting.no-period",
            "imports.accounting.other-month");

    private final Classifiers classifiers;
    private final Language language;
    private final MunicipalitySettings settings;
    private final Clock clock;

    AccountingBench(Classifiers classifiers, Language language, MunicipalitySettings settings, Clock clock) {
        this.classifiers = classifiers;
        this.language = language;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the template reads of those rows.
     *
     * @param sheet name of the sheet that they are of
     * @throws app.rumbo.imports.templates.TemplateRefused with every problem of the text
     */
    public AccountingPreview preview(String yaml, String sheet, List<SheetLine> first) {
        var template = AccountingYaml.read(yaml);
        var today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        var around = Surroundings.on(classifiers, language, today);
        var told = new AccountingSource(template, around, new FirstRows(sheet, first), null, null);
        var scope = told.scope();
        var source = scope == null
                ? new AccountingSource(
                        template, around, new FirstRows(sheet, first), today.getYear(), today.getMonthValue())
                : told;
        var rows = new ArrayList<SourceRow>();
        var findings = new Findings();
        var read = source.scope();
        if (read != null) {
            source.compareWith(new StoredBefore(read, Map.of(), Map.of()));
        }
        source.inspect(findings);
        source.read(template.content().sheet(), rows::add, findings);
        return new AccountingPreview(
                rows,
                problems(findings),
                scope == null ? null : scope.year(),
                scope == null ? null : scope.month(),
                source.unitRead() == MoneyUnit.THOUSANDS);
    }

    private static List<ImportProblem> problems(Findings findings) {
        return findings.problems().stream()
                .filter(problem -> !OF_WHOLE_FILES.contains(problem.key()))
                .toList();
    }

    /** Rows that were read before, as a sheet. */
    private record FirstRows(String name, List<SheetLine> lines) implements OwnSheet {

        @Override
        public void read(Predicate<SheetLine> taker) {
            for (var line : lines) {
                if (!taker.test(line)) {
                    return;
                }
            }
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
