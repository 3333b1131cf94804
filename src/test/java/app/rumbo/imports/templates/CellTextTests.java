package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts of cells are read letter by letter; here beside the expressions that say what is meant, on generated ones. */
class CellTextTests {

    private static final int TEXTS = 20_000;
    private static final long SEED = Long.getLong("rumbo.seed", 20261122);
    private static final String[] OF_AMOUNTS = {
        "0", "1", "9", "12", "123", "234", "567", ".", ",", "-", ".", ",", ".234", ",567", " ", "$", "S/", "\u00a0",
        "\u2212"
    };
    private static final String[] OF_HEADERS = {
        "a", "b", "Á", "ñ", " ", "  ", "\n", ".", ",", ":", "_", "(", ")", "-", "1"
    };

    @Test
    void anAmountIsOneThatIsWrittenInThatStyle() {
        var dice = new Random(SEED);
        for (var turn = 0; turn < TEXTS; turn++) {
            var text = text(dice, OF_AMOUNTS);

            for (var style : NumberStyle.values()) {
                assertThat(style.parse(text)).as("%s <%s>", style, text).isEqualTo(meant(style, text));
            }
        }
    }

    @Test
    void aHeaderIsTheSameWithoutWhatIsForgiven() {
        var dice = new Random(SEED);
        for (var turn = 0; turn < TEXTS; turn++) {
            var one = text(dice, OF_HEADERS);
            var other = dice.nextBoolean() ? text(dice, OF_HEADERS) : one + " .";

            var skeleton = Words.plain(other).replaceAll("[\\s\\u00a0.,:;_()\\-]+", "");

            assertThat(SheetWords.skeleton(other)).isEqualTo(skeleton);
            assertThat(SheetWords.hasSkeleton(one, skeleton))
                    .as("<%s> <%s>", one, other)
                    .isEqualTo(SheetWords.skeleton(one).equals(skeleton));
        }
    }

    private static Optional<BigDecimal> meant(NumberStyle style, String text) {
        var groups = style == NumberStyle.COMMA_DECIMAL ? "." : ",";
        var decimals = style == NumberStyle.COMMA_DECIMAL ? "," : ".";
        var bare = text.replaceAll("[\\s\\u00a0\\u202f$]|S/", "").replace('\u2212', '-');
        var form =
                "-?(?:\\d{1,3}(?:" + Pattern.quote(groups) + "\\d{3})+|\\d+)(?:" + Pattern.quote(decimals) + "\\d+)?";
        return bare.length() <= 60 && bare.matches(form)
                ? Optional.of(new BigDecimal(bare.replace(groups, "").replace(decimals, ".")))
                : Optional.empty();
    }

    private static String text(Random dice, String[] pieces) {
        var text = new StringBuilder();
        for (var left = dice.nextInt(7); left > 0; left--) {
            text.append(pieces[dice.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
