package app.rumbo.organization.ui;

import app.rumbo.language.Language;
import app.rumbo.organization.Municipality;
import app.rumbo.organization.UnitDraft;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two people said of the same unit or of the municipality, field by field. */
final class OrganizationPairs {

    private final Component words;
    private final Language language;

    OrganizationPairs(Component words, Language language) {
        this.words = words;
        this.language = language;
    }

    List<Pair> of(UnitDraft theirs, UnitDraft mine) {
        return List.of(
                pair("unit.name", theirs, mine, UnitDraft::name),
                pair("unit.kind", theirs, mine, unit -> say("kind." + unit.kind())),
                pair("unit.parent", theirs, mine, unit -> Objects.requireNonNullElse(unit.parentCode(), "")),
                pair("unit.valid-from", theirs, mine, unit -> day(unit.validFrom())),
                pair("unit.valid-to", theirs, mine, unit -> day(unit.validTo())));
    }

    List<Pair> of(Municipality theirs, Municipality mine) {
        return List.of(
                pair("municipality.name", theirs, mine, Municipality::name),
                pair("municipality.country", theirs, mine, each -> say("country." + each.country())),
                pair("municipality.zone", theirs, mine, each -> each.zone().getId()),
                pair(
                        "municipality.green",
                        theirs,
                        mine,
                        each -> points(each.limits().greenFrom())),
                pair(
                        "municipality.amber",
                        theirs,
                        mine,
                        each -> points(each.limits().amberFrom())));
    }

    private <T> Pair pair(String label, T theirs, T mine, Function<T, String> field) {
        return new Pair(say(label), field.apply(theirs), field.apply(mine));
    }

    private String points(BigDecimal fraction) {
        return language.format().measure(fraction.movePointRight(2));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : language.format().day(day);
    }

    private String say(String key) {
        return words.getTranslation("organization." + key);
    }
}
