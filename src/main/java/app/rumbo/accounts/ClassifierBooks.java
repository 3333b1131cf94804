package app.rumbo.accounts;

import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierOutcome.Change;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the classifiers: entries are added, said anew and ended, one by one or by a file; none is ever deleted. */
@Service
public class ClassifierBooks {

    private final ClassifierTables tables;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;
    private final LastChanges changes;

    ClassifierBooks(ClassifierTables tables, MunicipalitySettings settings, Knowledge knowledge, LastChanges changes) {
        this.tables = tables;
        this.settings = settings;
        this.knowledge = knowledge;
        this.changes = changes;
    }

    /** All entries, those that have ended and those that begin later too, by code and first day. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<ClassifierEntry> entries(Country country, ClassifierPart part) {
        return tables.entries(country, part);
    }

    /** Adds an entry. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public Said add(Country country, ClassifierPart part, Said said) {
        knowledge.record();
        var outcome = fit(country, part, said);
        if (outcome.changes().stream().noneMatch(Change::isNew)) {
            throw new ClassifierRefused.AlreadyThere(said.code());
        }
        tables.store(country, part, outcome.changes());
        return outcome.changes().getFirst().after();
    }

    /**
     * Says an entry anew; its code stays.
     *
     * @param seen whether what is said of it now is what the author saw
     * @throws app.rumbo.shared.Overtaken where it is not
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void change(Country country, ClassifierPart part, UUID id, Said said, Predicate<Said> seen) {
        knowledge.record();
        var all = tables.entries(country, part);
        var before = all.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(ClassifierRefused.Unknown::new);
        changes.refuseUnseen(ClassifierTables.name(part), id, before.said(), seen);
        var others = all.stream().filter(entry -> !entry.id().equals(id)).toList();
        var after = new Said(before.said().code(), said.name(), said.source(), said.validFrom(), said.validTo());
        refuse(review(country, part, others, List.of(row(after))));
        tables.store(country, part, List.of(new Change(0, before, after)));
    }

    /** What the file would do; nothing is stored. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional(readOnly = true)
    public ClassifierOutcome preview(Country country, ClassifierPart part, ClassifierFile file) {
        return review(country, part, file.rows());
    }

    /**
     * Does what the file says, all of it or nothing.
     *
     * @throws ClassifierRefused where it has a problem
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public ClassifierOutcome apply(Country country, ClassifierPart part, ClassifierFile file) {
        knowledge.record();
        var outcome = review(country, part, file.rows());
        if (!outcome.accepted()) {
            throw new ClassifierRefused.FileUnfit(outcome.problems().size());
        }
        if (!outcome.changes().isEmpty()) {
            tables.tell(file, outcome);
            tables.store(country, part, outcome.changes());
        }
        return outcome;
    }

    private ClassifierOutcome fit(Country country, ClassifierPart part, Said said) {
        var outcome = review(country, part, List.of(row(said)));
        refuse(outcome);
        return outcome;
    }

    private static void refuse(ClassifierOutcome outcome) {
        if (!outcome.accepted()) {
            throw new ClassifierRefused.Unfit(outcome.problems().getFirst());
        }
    }

    private ClassifierOutcome review(Country country, ClassifierPart part, List<ClassifierRow> rows) {
        return review(country, part, tables.entries(country, part), rows);
    }

    private ClassifierOutcome review(
            Country country, ClassifierPart part, List<ClassifierEntry> kept, List<ClassifierRow> rows) {
        return new ClassifierReview(
                        country,
                        part,
                        kept,
                        tables.sources(country),
                        tables.uses(country == settings.current().country(), part))
                .of(rows);
    }

    private static ClassifierRow row(Said said) {
        var to = said.validTo();
        var source = said.source();
        return new ClassifierRow(
                0,
                said.code(),
                false,
                null,
                said.name(),
                source == null ? "" : source,
                said.validFrom().toString(),
                to == null ? "" : to.toString());
    }
}
