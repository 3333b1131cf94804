package app.rumbo.reports.internal;

import app.rumbo.budget.BudgetSheet;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where in Rumbo a plan's figures can be followed up: pages that show them at the report's cut-off and as they were known when
 * it was made, so that they go on showing what the report says. Addresses are relative to Rumbo's own.
 *
 * @param plan the plan's code
 * @param cutoff D
 * @param knownAt K
 */
record Sources(String plan, LocalDate cutoff, Instant knownAt) {

    static Sources of(PlanStory story) {
        var asOf = story.atCutoff().asOf();
        return new Sources(story.plan().code(), asOf.cutoff(), asOf.knownAt());
    }

    static Sources of(BudgetSheet sheet) {
        var asOf = sheet.card().asOf();
        return new Sources(sheet.card().plan().code(), asOf.cutoff(), asOf.knownAt());
    }

    /** The plan that the report is about. */
    String whole() {
        return plan(plan);
    }

    /** The whole plan. */
    String plan(String code) {
        return asked("planes/" + segment(code), "");
    }

    /** A goal with what is below it. */
    String goal(String code) {
        return asked("planes/" + segment(plan) + "/objetivo/" + segment(code), "");
    }

    /** An indicator with its entries and who entered them. */
    String indicator(String code) {
        return asked("planes/" + segment(plan) + "/indicador/" + segment(code), "");
    }

    /** A milestone with its reports. */
    String milestone(String code) {
        return asked("planes/" + segment(plan) + "/hito/" + segment(code), "");
    }

    /** An indicator or a milestone. */
    String item(Item item) {
        return switch (item) {
            case IndicatorScore indicator -> indicator(indicator.code());
            case MilestoneScore milestone -> milestone(milestone.code());
        };
    }

    /** A unit with what it answers for. */
    String unit(String code) {
        return asked("unidades/" + segment(code), "plan=" + segment(plan) + "&");
    }

    /** The plan's money beside its progress. */
    String budget() {
        return asked("presupuesto", "plan=" + segment(plan) + "&unidad=todas&");
    }

    /** A goal's money beside its progress, account by account. */
    String budget(String goal) {
        return asked("presupuesto", "plan=" + segment(plan) + "&unidad=todas&objetivo=" + segment(goal) + "&");
    }

    private String asked(String path, String parameters) {
        return path + "?" + parameters + "corte=" + cutoff + "&conocido=" + segment(knownAt.toString());
    }

    /** A code as a part of an address. */
    static String segment(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
