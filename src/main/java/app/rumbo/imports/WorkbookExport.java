package app.rumbo.imports;

import app.rumbo.imports.internal.StoredRows;
import app.rumbo.imports.workbook.ExchangeWriter;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.plans.PlanRefused;
import app.rumbo.plans.Planning;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the exchange workbook: filled with what is stored, or empty as a template (contract §1). */
@Service
public class WorkbookExport {

    private final StoredRows stored;
    private final Planning planning;
    private final Language language;
    private final MunicipalitySettings settings;

    WorkbookExport(StoredRows stored, Planning planning, Language language, MunicipalitySettings settings) {
        this.stored = stored;
        this.planning = planning;
        this.language = language;
        this.settings = settings;
    }

    /**
     * Everything that is stored, entries by their latest version; imported untouched it changes nothing.
     *
     * @param plan code of the only plan wanted, with all units and without the municipality's revenue and expense; null for
     *     everything
     * @throws PlanRefused.Unknown where there is no such plan
     */
    @RolesAllowed(Permissions.READ_PLANS)
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void writeFilled(@Nullable String plan, OutputStream out) {
        if (plan != null && planning.plan(plan).isEmpty()) {
            throw new PlanRefused.Unknown(plan);
        }
        try (var writer = writer(out)) {
            for (var sheet : ExchangeSheet.values()) {
                if (plan == null || !sheet.isOfMunicipality()) {
                    writer.begin(sheet);
                    stored.each(sheet, plan, (id, values) -> writer.row(values));
                }
            }
        }
    }

    /** The empty workbook, with drop-down lists and notes. */
    @RolesAllowed(Permissions.READ_PLANS)
    public void writeEmpty(OutputStream out) {
        try (var writer = writer(out)) {
            for (var sheet : ExchangeSheet.values()) {
                writer.begin(sheet);
            }
        }
    }

    private ExchangeWriter writer(OutputStream out) {
        var numbers = new NumberText(settings.current().country());
        return new ExchangeWriter(out, column -> note(column, numbers), numbers::write);
    }

    private String note(Column column, NumberText numbers) {
        var kind = column.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return language.say("imports.note." + kind, numbers.example());
    }
}
