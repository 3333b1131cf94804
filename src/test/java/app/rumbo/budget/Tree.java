package app.rumbo.budget;

import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals and units of a test, by their codes. */
final class Tree {

    final List<GoalScore> goals = new ArrayList<>();
    final List<UnitScore> units = new ArrayList<>();

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** Current and accrued. */
    static Amounts amounts(@Nullable String current, @Nullable String accrued) {
        return new Amounts(
                null, current == null ? null : number(current), null, accrued == null ? null : number(accrued), null);
    }

    static Figures progress(@Nullable String progress) {
        return new Figures(null, null, null, progress == null ? null : number(progress), null, 0, 0, Light.GREY);
    }

    Tree unit(String code, @Nullable String above) {
        units.add(new UnitScore(
                new UnitSheet(id(code), code, "Unidad " + code, "DIRECTORATE", above == null ? null : id(above)),
                progress(null),
                BigDecimal.ZERO,
                0,
                0));
        return this;
    }

    /** A goal after the one above it; its unit is the nearest above. */
    Tree goal(String code, @Nullable String above, @Nullable String unit, @Nullable String progress) {
        var parent =
                goals.stream().filter(each -> each.sheet().code().equals(above)).findFirst();
        var own = units.stream()
                .map(UnitScore::unit)
                .filter(each -> each.code().equals(unit))
                .findFirst();
        goals.add(new GoalScore(
                new GoalSheet(
                        id(code),
                        code,
                        "Objetivo " + code,
                        above == null ? null : id(above),
                        BigDecimal.ONE,
                        own.map(UnitSheet::id).orElse(null),
                        false),
                above,
                parent.map(each -> each.level() + 1).orElse(1),
                own.or(() -> parent.map(GoalScore::unit)).orElse(null),
                false,
                BigDecimal.ZERO,
                progress(progress)));
        return this;
    }

    BudgetBook book(GoalSum... sums) {
        return new BudgetBook(goals, units, List.of(sums));
    }

    static GoalSum sum(String goal, @Nullable String unit, int year, Amounts amounts) {
        return new GoalSum(id(goal), unit == null ? null : id(unit), year, amounts);
    }
}
