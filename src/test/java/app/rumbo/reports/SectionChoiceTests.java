package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.PaperSize;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What control does to a kind's sections, however long: nothing is lost, and what is demanded stays. */
class SectionChoiceTests {

    @ParameterizedTest
    @EnumSource
    void howeverMovedEachSectionIsThereOnceAndWhatIsDemandedIsShown(ReportKind kind) {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var choice = SectionChoice.usual(kind);
            for (var step = 0; step < 30 && !KindSections.choosable(kind).isEmpty(); step++) {
                choice = changed(choice, random);

                assertThat(choice.fits())
                        .as("%s, seed %s, step %s", kind, seed, step)
                        .isTrue();
                assertThat(choice.shown()).containsAll(KindSections.demanded(kind));
                assertThat(choice.completed()).isEqualTo(choice);
            }
        }
    }

    private static SectionChoice changed(SectionChoice choice, Random random) {
        var all = KindSections.choosable(choice.kind());
        var key = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(4)) {
            case 0 -> choice.moved(key, 1);
            case 1 -> choice.moved(key, -1);
            case 2 -> choice.without(key);
            default -> choice.with(key);
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDemandedIsAmongWhatCanBeChosen(ReportKind kind) {
        var all = KindSections.choosable(kind);

        assertThat(all).containsAll(KindSections.demanded(kind)).doesNotHaveDuplicates();
        assertThat(all.isEmpty()).isEqualTo(KindSections.demanded(kind).isEmpty());
    }

    @Test
    void aSectionMovesWithinItsGroupAlone() {
        var usual = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);

        assertThat(usual.moved("progress", -1)).isEqualTo(usual);
        assertThat(usual.moved("summary", 1)).isEqualTo(usual);
        assertThat(usual.moved("investment", 1)).isEqualTo(usual);
        assertThat(usual.moved("summary", -1).shown()).startsWith("summary", "legal-frame", "progress");
        assertThat(usual.moved("nothing", 1)).isEqualTo(usual);
    }

    @Test
    void whatComesBackStandsWhereItUsuallyDoes() {
        var usual = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);

        assertThat(usual.without("milestones")
                        .without("indicators")
                        .with("milestones")
                        .with("indicators"))
                .isEqualTo(usual);
        assertThat(usual.without("progress")).isEqualTo(usual);
        assertThat(usual.without("milestones").leftOut()).containsExactly("milestones");
    }

    @Test
    void aChoiceMadeForOtherSectionsIsCompleted() {
        var old = new SectionChoice(
                ReportKind.REVENUE_MONTHLY,
                List.of("outlook", "accounts", "long-gone"),
                List.of("season", "gone-too", "data"),
                PaperSize.OFICIO);

        var completed = old.completed();

        assertThat(completed.fits()).isTrue();
        assertThat(completed.leftOut()).containsExactly("season");
        assertThat(new HashSet<>(completed.shown()))
                .isEqualTo(new HashSet<>(Stream.of("outlook", "accounts", "comparison", "arrears", "data")
                        .toList()));
        assertThat(completed.shown().indexOf("outlook"))
                .isLessThan(completed.shown().indexOf("accounts"));
        assertThat(completed.paper()).isEqualTo(PaperSize.OFICIO);
    }

    @Test
    void whatIsNotTheKindsOrOutOfItsGroupDoesNotFit() {
        var usual = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);
        var shown = new java.util.ArrayList<>(usual.shown());
        java.util.Collections.swap(shown, 1, 2);

        assertThat(new SectionChoice(usual.kind(), shown, List.of(), PaperSize.A4).fits())
                .isFalse();
        assertThat(new SectionChoice(usual.kind(), usual.shown(), List.of("units"), PaperSize.A4).fits())
                .isFalse();
        assertThat(new SectionChoice(usual.kind(), usual.shown().subList(1, 5), List.of(), PaperSize.A4).fits())
                .isFalse();
        assertThat(usual.fits()).isTrue();
    }
}
