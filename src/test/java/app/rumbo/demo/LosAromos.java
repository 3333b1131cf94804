package app.rumbo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The municipality of Los Aromos, whole: its units, plans, entries and money as the list of workbooks in loading order. */
final class LosAromos {

    /** Code of the development plan. */
    static final String PLADECO = "PLADECO-2023-2030";

    /** Code of the annual action plan. */
    static final String ACTION_PLAN = "PAAM-2026";

    private final PlanText pladeco = PlanText.read(
            "pladeco.txt", PLADECO, "PLADECO 2023–2030", "PLADECO", "Lineamiento > Objetivo > Iniciativa", 2023, 2030);

    private final PlanText actionPlan = PlanText.read(
            "plan-anual.txt",
            ACTION_PLAN,
            "Plan Anual de Acción Municipal 2026",
            "Plan de Acción",
            "Dirección > Programa de trabajo",
            2026,
            2026);

    List<PlanText> plans() {
        return List.of(pladeco, actionPlan);
    }

    List<Book> books() {
        var entries = new EntrySheets(plans());
        var books = new ArrayList<Book>();
        for (var step : Step.values()) {
            var sheets = new ArrayList<Table>();
            if (step == Step.ORGANIZATION) {
                sheets.add(units());
                sheets.addAll(new PlanSheets(pladeco).all());
            }
            if (step == Step.ACTION_PLAN) {
                sheets.addAll(new PlanSheets(actionPlan).all());
            }
            if (step == Step.CORRECTIONS) {
                sheets.add(suspensions());
            }
            sheets.addAll(entries.of(step));
            books.add(new Book(step.file(), step.known(), sheets));
        }
        books.addAll(new MoneyBooks().all());
        books.sort(Comparator.comparing(Book::known));
        return books;
    }

    private static Table units() {
        var units = Table.units();
        TextTable.read("unidades.txt").forEach(row -> units.add(row.at(0), row.at(1), row.at(2), orNull(row.at(3))));
        return units;
    }

    private Table suspensions() {
        var goals = Table.goals();
        var suspended = pladeco.byCode().get("6.4.4");
        goals.add(PlanSheets.goalRow(PLADECO, Objects.requireNonNull(suspended), "Suspendido"));
        return goals;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** One loading, with the day on which it became known and the last day of the entries it brings. */
    enum Step {
        ORGANIZATION("01-organizacion-y-pladeco", "2023-01-16", null),
        YEAR_2023("02-mediciones-2023", "2024-01-22", "2023-12-31"),
        YEAR_2024("03-mediciones-2024", "2025-01-20", "2024-12-31"),
        YEAR_2025("04-mediciones-2025", "2026-01-19", "2025-12-31"),
        ACTION_PLAN("05-plan-anual-2026", "2026-01-26", null),
        SEMESTER("06-primer-semestre-2026", "2026-07-17", "2026-06-30"),
        CORRECTIONS("07-correcciones-2026", "2026-09-04", null),
        QUARTER("08-tercer-trimestre-2026", "2026-10-16", "2026-09-30"),
        OCTOBER("09-octubre-2026", "2026-11-16", "2026-10-31");

        private final String file;
        private final LocalDate known;
        private final @Nullable LocalDate until;

        Step(String file, String known, @Nullable String until) {
            this.file = file;
            this.known = LocalDate.parse(known);
            this.until = until == null ? null : LocalDate.parse(until);
        }

        String file() {
            return file;
        }

        LocalDate known() {
            return known;
        }

        /** The loading that brings the entry of that day. */
        static Step of(LocalDate day) {
            for (var step : values()) {
                if (step.until != null && !day.isAfter(step.until)) {
                    return step;
                }
            }
            throw new IllegalArgumentException("after the last loading: " + day);
        }

        /** The number its file begins with. */
        String number() {
            return file.substring(0, 2);
        }
    }
}
