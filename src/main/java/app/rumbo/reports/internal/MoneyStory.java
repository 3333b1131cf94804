package app.rumbo.reports.internal;

import app.rumbo.budget.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a report on the budget tells, before it is put into words.
 *
 * @param cutoff the period's last day
 * @param sectors those of which anything is known; never added up, since transfers between them would count twice
 * @param plans in force, the main one first
 * @param projects lines of investment, those with most money first
 * @param ledger the accounting that expense is told by
 */
record MoneyStory(
        LocalDate cutoff,
        List<SectorMoney> sectors,
        List<PlanMoney> plans,
        List<Project> projects,
        LedgerMoment ledger) {

    /** The sector that is spoken of first: the municipality's own, where anything is known of it. */
    SectorMoney main() {
        return sectors.getFirst();
    }

    /** Those of which it is warned that the year's revenue will not pay what is committed. */
    List<SectorMoney> inDeficit() {
        return sectors.stream().filter(SectorMoney::isInDeficit).toList();
    }

    /** Those whose expense is budgeted above their revenue. */
    List<SectorMoney> unfunded() {
        return sectors.stream()
                .filter(sector -> {
                    var funding = sector.funding();
                    return funding != null && funding.signum() < 0;
                })
                .toList();
    }

    /** Where the money of a project can be followed up; of a sector that is not told, in the main one's place. */
    SectorSources sources(Project project) {
        return sectors.stream()
                .filter(money -> money.sector() == project.sector())
                .findFirst()
                .orElseGet(this::main)
                .sources();
    }

    /** Where all investment can be followed up; nowhere at once where several sectors invest. */
    Optional<String> wholeInvestment() {
        var first = projects.getFirst();
        return projects.stream().allMatch(project -> project.sector() == first.sector())
                ? Optional.of(sources(first).expense(first.account().upTo(2)))
                : Optional.empty();
    }

    /** Where the goal of a project can be followed up, in the plan that tells its progress. */
    Optional<String> goalOf(Project project) {
        var goal = project.goal();
        return goal == null
                ? Optional.empty()
                : plans.stream()
                        .map(PlanMoney::sheet)
                        .filter(sheet -> sheet.card().plan().code().equals(project.plan()))
                        .findFirst()
                        .map(sheet -> Sources.of(sheet).goal(goal));
    }

    /** All money of the projects. */
    Amounts invested() {
        return Amounts.total(projects.stream().map(Project::amounts));
    }

    /** In how many cases money and progress contradict each other. */
    int contradictions() {
        return plans.stream()
                .mapToInt(plan -> plan.sheet().contradictions().size())
                .sum();
    }
}
