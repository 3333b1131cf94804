package app.rumbo.imports.accounting;

import app.rumbo.accounts.Classifiers;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.OwnSheetSources;
import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands files of accounting systems to the import, and keeps each that was stored with its totals. */
@Component
class AccountingRuns implements OwnSheetSources {

    private final ReadingTemplates templates;
    private final Classifiers classifiers;
    private final StoredMoney stored;
    private final AccountingLoads loads;
    private final Language language;
    private final MunicipalitySettings settings;
    private final Clock clock;

    AccountingRuns(
            ReadingTemplates templates,
            Classifiers classifiers,
            StoredMoney stored,
            AccountingLoads loads,
            Language language,
            MunicipalitySettings settings,
            Clock clock) {
        this.templates = templates;
        this.classifiers = classifiers;
        this.stored = stored;
        this.loads = loads;
        this.language = language;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean reads(String template) {
        return templates.isOfFurtherForm(template);
    }

    @Override
    public ImportOutcome run(
            ImportRuns.Request request, int describedChanges, ImportProgress progress, WorkbookImport imports) {

        var template = AccountingYaml.read(templates.yaml(Objects.requireNonNull(request.template())));
        var file = request.imported();
        try (var source = open(template, request)) {
            prepare(template, source, file);
            var outcome = request.dryRun()
                    ? imports.dryRun(source, describedChanges, progress)
                    : imports.apply(source, file, progress, () -> keep(template, source, file));
            return outcome.with(totals(template, source));
        }
    }

    /** What the file says of its whole and what was read of it, whether or not it was or could be stored. */
    private static List<ImportOutcome.Total> totals(AccountingTemplate template, AccountingSource source) {
        var sums = source.sums();
        return sums == null
                ? List.of()
                : template.amounts().keySet().stream()
                        .map(amount -> new ImportOutcome.Total(
                                amount, sums.told().get(amount), sums.whole().get(amount)))
                        .toList();
    }

    private AccountingSource open(AccountingTemplate template, ImportRuns.Request request) {
        var wanted = template.layout().sheet();
        var sheet = OwnSheets.open(request.file(), request.fileName(), wanted)
                .orElseThrow(() ->
                        new UnusableFile("imports.problem.template-sheet-missing", wanted == null ? "1" : wanted));
        try {
            return new AccountingSource(
                    template,
                    Surroundings.on(classifiers, language, day(request)),
                    sheet,
                    request.year(),
                    request.month());
        } catch (RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    /** The day whose classifiers apply: the end of the month asked for, else today. */
    private LocalDate day(ImportRuns.Request request) {
        var year = request.year();
        var month = request.month();
        return year == null || month == null || month < 1 || month > 12
                ? LocalDate.ofInstant(clock.instant(), settings.current().zone())
                : YearMonth.of(year, month).atEndOfMonth();
    }

    private void prepare(AccountingTemplate template, AccountingSource source, ImportedFile file) {
        var scope = source.scope();
        if (scope == null || scope.sectors().isEmpty()) {
            return;
        }
        tellOfTheSameFile(source, scope, file);
        var adding = template.cumulative() && !scope.content().flows().isEmpty();
        if (adding) {
            tellOfMissingMonths(source, scope);
        }
        source.compareWith(new StoredBefore(scope, stored.lines(scope), adding ? stored.earlier(scope) : Map.of()));
    }

    private void tellOfTheSameFile(AccountingSource source, StoredMoney.Scope scope, ImportedFile file) {
        var last = loads.last(scope);
        for (var load : loads.ofFile(scope.content(), file.sha256())) {
            var when = language.moment(load.loadedAt());
            if (load.year() != scope.year() || load.month() != scope.month()) {
                source.tell(ImportProblem.ofFile(
                        "imports.accounting.same-file-other-month", month(load), load.loadedBy(), when));
            } else if (last != null && last.sha256().equals(file.sha256())) {
                source.tell(ImportWarning.ofFile("imports.accounting.same-file-again", load.loadedBy(), when));
            } else {
                source.tell(ImportProblem.ofFile(
                        "imports.accounting.same-file-superseded",
                        load.loadedBy(),
                        when,
                        last == null ? "" : last.fileName()));
            }
            return;
        }
    }

    private void tellOfMissingMonths(AccountingSource source, StoredMoney.Scope scope) {
        var format = language.format();
        var missing = stored.missingMonths(scope).stream().map(format::month).toList();
        if (!missing.isEmpty()) {
            source.tell(ImportProblem.ofSheet(
                    source.sheetName(), "imports.accounting.missing-months", String.join(", ", missing)));
        }
    }

    private String month(AccountingLoad load) {
        return language.format().month(load.month()) + " " + load.year();
    }

    private void keep(AccountingTemplate template, AccountingSource source, ImportedFile file) {
        var scope = Objects.requireNonNull(source.scope());
        var sums = Objects.requireNonNull(source.sums());
        var storedNow = stored.totals(scope, template.cumulative());
        var totals = new ArrayList<AccountingLoad.Total>();
        for (var amount : template.amounts().keySet()) {
            var total = new AccountingLoad.Total(
                    amount, sums.told().get(amount), sums.whole().get(amount), storedNow.get(amount));
            if (!total.isStoredAsRead()) {
                throw new UnusableFile(
                        "imports.accounting.not-reconciled",
                        amount.header(),
                        number(total.read()),
                        number(total.stored()));
            }
            totals.add(total);
        }
        loads.keep(new AccountingLoad(
                UUID.randomUUID(),
                scope.content(),
                scope.year(),
                scope.month(),
                scope.sectors(),
                template.code(),
                file.name(),
                file.sha256(),
                source.unitRead() == MoneyUnit.THOUSANDS,
                template.cumulative(),
                sums.lines(),
                clock.instant(),
                "",
                totals));
    }

    private String number(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : language.format().number(amount, 2);
    }
}
