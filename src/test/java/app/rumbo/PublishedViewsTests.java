package app.rumbo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules that read what others keep do so through the views that these publish in the schema {@code reading}. */
class PublishedViewsTests {

    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?([a-z_]+)[ (]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scorecard |
            evidence  | evidence evidence_content evidence_part
            reports   | report report_file report_link report_signature report_outline report_switch special_day
            accounts  | budget_account budget_dimension
            revenue   | revenue_line revenue_closing revenue_account_unit
            budget    | budget_line ledger_line budget_question assignment_rule budget_amendment budget_amendment_line
            feeds     |
            delivery  | delivery delivery_addressee delivery_link delivery_receipt delivery_opening delivery_proof delivery_certificate delivery_by_itself
            """)
    void sqlNamesNoTableOfAnother(String module, String own) {
        var strange = new TreeSet<>(tables());
        Stream.ofNullable(own).flatMap(names -> Stream.of(names.split(" "))).forEach(strange::remove);
        var asked = Pattern.compile("\\b(?:from|join|into|update) (" + String.join("|", strange) + ")\\b(?!\\()");

        var found = texts("src/main/java/app/rumbo/" + module, ".java")
                .filter(text -> text.contains("Sql") || text.contains("jdbc"))
                .flatMap(text -> asked.matcher(text).results())
                .map(result -> result.group())
                .toList();

        assertThat(found).isEmpty();
    }

    private static Set<String> tables() {
        var names = new TreeSet<String>();
        texts("db/migration", ".sql")
                .flatMap(text -> TABLE.matcher(text).results())
                .map(result -> result.group(1))
                .forEach(names::add);
        assertThat(names).contains("goal", "measurement", "org_unit");
        return names;
    }

    private static Stream<String> texts(String folder, String end) {
        try (var files = Files.walk(Path.of(folder))) {
            return List.copyOf(
                            files.filter(file -> file.toString().endsWith(end)).toList())
                    .stream()
                    .map(PublishedViewsTests::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
