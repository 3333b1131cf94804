package app.rumbo.accounts;

import static app.rumbo.accounts.ClassifierProblem.CODE;
import static app.rumbo.accounts.ClassifierProblem.FROM;
import static app.rumbo.accounts.ClassifierProblem.NAME;
import static app.rumbo.accounts.ClassifierProblem.TO;

import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.shared.Country;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the cells of a classifier's row say, in the light of what is kept. */
final class RowReading {

    private static final String COMPUTED = "=+-@";
    private static final DateTimeFormatter SPANISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Country country;
    private final ClassifierPart part;
    private final List<ClassifierEntry> kept;
    private final Classifier classifier;

    RowReading(Country country, ClassifierPart part, List<ClassifierEntry> kept) {
        this.country = country;
        this.part = part;
        this.kept = kept;
        this.classifier = part.accounts() == null
                ? new Classifier(country, List.of(), ClassifierEntry.BEGINNING)
                : new Classifier(country, kept.stream().map(RowReading::account).toList(), ClassifierEntry.BEGINNING);
    }

    private static Classifier.Account account(ClassifierEntry entry) {
        var said = entry.said();
        return new Classifier.Account(new AccountCode(said.code()), said.name(), said.source(), LocalDate.MIN, null);
    }

    /** Empty where the row has a problem, which is then told. */
    Optional<Said> said(ClassifierRow row, List<ClassifierProblem> problems) {
        var before = problems.size();
        var code = code(row, problems);
        var from = day(row, FROM, row.validFrom(), problems);
        var to = day(row, TO, row.validTo(), problems);
        if (code == null || problems.size() > before) {
            return Optional.empty();
        }
        var known = known(code, from);
        var name = row.name() == null ? known.map(Said::name).orElse("") : text(row.name());
        if (name.isEmpty()) {
            problems.add(ClassifierProblem.of(row, NAME, "error.accounts.name-missing", code));
            return Optional.empty();
        }
        var source = row.source() == null ? known.map(Said::source) : Optional.of(text(row.source()));
        return Optional.of(new Said(
                code,
                name,
                part.accounts() == null
                        ? null
                        : source.filter(each -> !each.isEmpty()).orElse(null),
                from != null ? from : known.map(Said::validFrom).orElse(ClassifierEntry.BEGINNING),
                row.validTo() == null ? known.map(Said::validTo).orElse(null) : to));
    }

    /** Whether the text means that account. */
    boolean isCode(String text, AccountCode account) {
        var read = classifier.read(text.strip(), kind(), false);
        return new AccountCode(text).equals(account)
                || (read instanceof AccountReading.Read one && one.code().equals(account));
    }

    /** The entry of that code and first day; where no day is said, the only one there is. */
    private Optional<Said> known(String code, @Nullable LocalDate from) {
        var all = kept.stream()
                .map(ClassifierEntry::said)
                .filter(said -> said.code().equals(code))
                .toList();
        return from == null && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream()
                        .filter(said -> said.validFrom().equals(from == null ? ClassifierEntry.BEGINNING : from))
                        .findFirst();
    }

    private @Nullable String code(ClassifierRow row, List<ClassifierProblem> problems) {
        var text = row.code().strip();
        if (text.isEmpty()) {
            problems.add(ClassifierProblem.of(row, CODE, "error.accounts.code-missing"));
            return null;
        }
        if (part.accounts() == null) {
            return text;
        }
        return switch (classifier.read(text, kind(), row.number())) {
            case AccountReading.Read read
            when isForeign(read, text) -> {
                problems.add(ClassifierProblem.of(row, CODE, "error.accounts.other-country", text));
                yield null;
            }
            case AccountReading.Read read -> read.code().written();
            case AccountReading.Unclear unclear -> exact(row, text, unclear, problems);
            case AccountReading.NoAccount none -> {
                problems.add(notOurs(row, text));
                yield null;
            }
        };
    }

    /** A code that is written out says what it means, even where a mutilated one could mean it too. */
    private static @Nullable String exact(
            ClassifierRow row, String text, AccountReading.Unclear unclear, List<ClassifierProblem> problems) {
        var written = new AccountCode(text);
        var found = unclear.candidates().stream().filter(written::equals).findFirst();
        if (found.isEmpty() || row.number()) {
            var candidates =
                    unclear.candidates().stream().map(AccountCode::written).collect(Collectors.joining(", "));
            problems.add(ClassifierProblem.of(row, CODE, "error.accounts.unclear", text, candidates));
            return null;
        }
        return found.get().written();
    }

    /** Whether it would be a part of nothing here, but is written as the other country writes its accounts. */
    private boolean isForeign(AccountReading.Read read, String text) {
        var code = read.code();
        return !read.known()
                && !new AccountCode(text).equals(code)
                && code.depth() > 1
                && classifier.find(code.upTo(code.depth() - 1)).isEmpty()
                && isOf(text, other(), AccountKind.values());
    }

    private Country other() {
        return country == Country.CL ? Country.PE : Country.CL;
    }

    private ClassifierProblem notOurs(ClassifierRow row, String text) {
        if (isOf(text, other(), AccountKind.values())) {
            return ClassifierProblem.of(row, CODE, "error.accounts.other-country", text);
        }
        return isOf(text, country, AccountKind.values())
                ? ClassifierProblem.of(row, CODE, "error.accounts.other-kind", text)
                : ClassifierProblem.of(row, CODE, "error.accounts.no-code", text);
    }

    private static boolean isOf(String text, Country country, AccountKind... kinds) {
        return Stream.of(kinds)
                .anyMatch(
                        kind -> !new AccountForms(country, kind).of(text, false).isEmpty());
    }

    private AccountKind kind() {
        var kind = part.accounts();
        if (kind == null) {
            throw new IllegalStateException(part + " has no accounts");
        }
        return kind;
    }

    private static @Nullable LocalDate day(
            ClassifierRow row, String column, @Nullable String text, List<ClassifierProblem> problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var written = text.strip();
        try {
            return written.contains("-") && written.indexOf('-') == 4
                    ? LocalDate.parse(written)
                    : LocalDate.parse(written.replace('-', '/'), SPANISH);
        } catch (DateTimeException none) {
            problems.add(ClassifierProblem.of(row, column, "error.accounts.no-day", written));
            return null;
        }
    }

    /** Without the apostrophe that keeps a spreadsheet from computing it. */
    private static String text(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && COMPUTED.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
