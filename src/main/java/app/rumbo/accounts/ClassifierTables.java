package app.rumbo.accounts;

import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierOutcome.Change;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The classifiers' tables: accounts in the one, all else in the other. */
@Component
class ClassifierTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    /** What the trail keeps of a file. */
    private record Told(
            String action, String sha256, int created, int updated, int unchanged, Map<String, Integer> sheets) {}

    ClassifierTables(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    /** The table that keeps the part, which is also its kind in the trail. */
    static String name(ClassifierPart part) {
        return part.accounts() == null ? "budget_dimension" : "budget_account";
    }

    List<ClassifierEntry> entries(Country country, ClassifierPart part) {
        var accounts = part.accounts();
        return accounts == null
                ? jdbc.sql("select *, null::text as source from budget_dimension where country = :country"
                                + " and kind = :kind order by code collate \"C\", valid_from")
                        .param("country", country.name())
                        .param("kind", part.code())
                        .query(ClassifierTables::entry)
                        .list()
                : jdbc.sql("select * from budget_account where country = :country and (code = :root or"
                                + " reading.account_key(code) like :root || '.%')"
                                + " order by reading.account_key(code) collate \"C\", valid_from")
                        .param("country", country.name())
                        .param("root", accounts.root(country).written())
                        .query(ClassifierTables::entry)
                        .list();
    }

    /** Codes of the country's funding sources. */
    Set<String> sources(Country country) {
        return new HashSet<>(jdbc.sql("select code from budget_dimension where country = :country and kind = 'source'")
                .param("country", country.name())
                .query(String.class)
                .list());
    }

    /** The last day on which each code was used; none of a country that the municipality is not in. */
    Map<String, LocalDate> uses(boolean own, ClassifierPart part) {
        var uses = new HashMap<String, LocalDate>();
        if (own) {
            jdbc.sql("select code, last_used from reading.classifier_use(:k) where kind = :kind")
                    .param("k", knowledge.latest().atOffset(ZoneOffset.UTC))
                    .param("kind", part.accounts() == null ? part.code() : "account")
                    .query(row -> {
                        uses.put(row.getString("code"), row.getObject("last_used", LocalDate.class));
                    });
        }
        return uses;
    }

    void store(Country country, ClassifierPart part, List<Change> changes) {
        changes.forEach(change -> {
            var before = change.before();
            if (before == null) {
                insert(country, part, change.after());
            } else {
                update(part, before.id(), change.after());
            }
        });
    }

    /** Tells the trail of a file in one link. */
    void tell(ClassifierFile file, ClassifierOutcome outcome) {
        var told = new Told(
                "imported", file.sha256(), outcome.created(), outcome.changed(), outcome.unchanged(), Map.of());
        jdbc.sql("select tell_import(:name, cast(:detail as jsonb))::text")
                .param("name", file.name())
                .param("detail", JSON.writeValueAsString(told))
                .query()
                .singleRow();
    }

    private void insert(Country country, ClassifierPart part, Said said) {
        var accounts = part.accounts() != null;
        var statement = jdbc.sql(
                        accounts
                                ? "insert into budget_account (country, code, name, valid_from, valid_to, source)"
                                        + " values (:country, :code, :name, :from, :to, :source)"
                                : "insert into budget_dimension (country, kind, code, name, valid_from, valid_to)"
                                        + " values (:country, :kind, :code, :name, :from, :to)")
                .param("country", country.name())
                .param("code", said.code());
        values(statement, part, said).update();
    }

    private void update(ClassifierPart part, UUID id, Said said) {
        var set = "set name = :name, valid_from = :from, valid_to = :to, row_version = row_version + 1";
        var statement = jdbc.sql(
                        part.accounts() != null
                                ? "update budget_account " + set + ", source = :source where id = :id"
                                : "update budget_dimension " + set + " where id = :id and kind = :kind")
                .param("id", id);
        values(statement, part, said).update();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, ClassifierPart part, Said said) {
        var common = statement
                .param("name", said.name())
                .param("from", said.validFrom())
                .param("to", said.validTo());
        return part.accounts() != null ? common.param("source", said.source()) : common.param("kind", part.code());
    }

    private static ClassifierEntry entry(ResultSet row, int number) throws SQLException {
        return new ClassifierEntry(
                row.getObject("id", UUID.class),
                new Said(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }
}
