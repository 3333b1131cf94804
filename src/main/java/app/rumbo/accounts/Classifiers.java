package app.rumbo.accounts;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The classifiers as they were known at a moment. */
@Service
@RolesAllowed({Permissions.READ_PLANS, Permissions.MAKE_REPORTS})
public class Classifiers {

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    Classifiers(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    /**
     * The country's accounts on that day.
     *
     * @param knownAt K of method §2; null for now
     */
    public Classifier on(Country country, LocalDate day, @Nullable Instant knownAt) {
        return new Classifier(country, accounts(country, knownAt), day);
    }

    /** All of the country's accounts, those that have ended and those that begin later too, by code and first day. */
    public List<Classifier.Account> accounts(Country country, @Nullable Instant knownAt) {
        return jdbc.sql("select code, name, source, valid_from, valid_to from reading.budget_account(:k)"
                        + " where country = :country order by code, valid_from")
                .param("k", at(knownAt))
                .param("country", country.name())
                .query(Classifiers::account)
                .list();
    }

    /** What else amounts are told apart by, valid on that day, by code. */
    public List<Dimension> dimensions(Country country, Dimension.Kind kind, LocalDate day, @Nullable Instant knownAt) {
        return jdbc.sql("""
                select code, name, valid_from, valid_to from reading.budget_dimension(:k)
                where country = :country and kind = :kind and valid_from <= :day and coalesce(valid_to, :day) >= :day
                order by code""")
                .param("k", at(knownAt))
                .param("country", country.name())
                .param("kind", kind.code())
                .param("day", day)
                .query((row, number) -> new Dimension(
                        kind,
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private Object at(@Nullable Instant knownAt) {
        return knowledge.resolve(knownAt).atOffset(ZoneOffset.UTC);
    }

    private static Classifier.Account account(ResultSet row, int number) throws SQLException {
        return new Classifier.Account(
                new AccountCode(row.getString("code")),
                row.getString("name"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
