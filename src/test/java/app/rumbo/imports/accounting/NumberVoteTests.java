package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.templates.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All amounts of a file tell together how it writes them. */
class NumberVoteTests {

    private static final int FILES = 5_000;
    private static final long SEED = Long.getLong("rumbo.seed", 20261122);
    private static final String[] PIECES = {
        "0", "1", "23", "456", "7890", ".", ",", ".", ",", "-", "$ ", "(", ")", "S/. "
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62,334,134            | POINT_DECIMAL
            62.334.134            | COMMA_DECIMAL
            1.234 1.234,5         | COMMA_DECIMAL
            1.234 12.34           | POINT_DECIMAL
            0.234                 | POINT_DECIMAL
            1.234                 | COMMA_DECIMAL
            1.234 0.234           | POINT_DECIMAL
            9.234 $0.234          | POINT_DECIMAL
            $9.234.100 -1.5       |
            1.234 1,234           |
            1234                  |
            """)
    void theyTellIt(String amounts, NumberStyle style) {
        var vote = new NumberVote();
        Stream.of(amounts.split(" ")).forEach(vote::hear);

        assertThat(vote.style().orElse(null)).isEqualTo(style);
    }

    @Test
    void theSameWithOtherDigitsTellsTheSameWhereverItStands() {
        for (var seed = SEED; seed < SEED + FILES; seed++) {
            var dice = new Random(seed);
            var texts = new ArrayList<String>();
            for (var left = 1 + dice.nextInt(4); left > 0; left--) {
                texts.add(text(dice));
            }
            var twice = new ArrayList<>(texts);
            texts.forEach(text -> twice.add(dice.nextInt(twice.size() + 1), otherDigits(text, dice)));

            var once = vote(texts);
            var again = vote(twice);

            assertThat(again.isMixed()).as("%s %s", texts, twice).isEqualTo(once.isMixed());
            assertThat(again.style()).as("%s %s", texts, twice).isEqualTo(once.style());
        }
    }

    @Test
    void aFileThatWritesInAThousandFormsIsHeardToTheEnd() {
        var vote = new NumberVote();
        for (var form = 0; form < 3_000; form++) {
            vote.hear("$".repeat(form % 30) + "1" + " ".repeat(form / 30) + ".234");
        }
        vote.hear("1.234,5");
        vote.hear("1,234.5");

        assertThat(vote.isMixed()).isTrue();
    }

    private static NumberVote vote(List<String> texts) {
        var vote = new NumberVote();
        texts.forEach(vote::hear);
        return vote;
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        for (var left = 1 + dice.nextInt(7); left > 0; left--) {
            text.append(PIECES[dice.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Every digit by another, but that a number that begins with 0 still does, and no other. */
    private static String otherDigits(String text, Random dice) {
        var other = new StringBuilder();
        var first = true;
        for (var character : text.toCharArray()) {
            if (!Character.isDigit(character)) {
                other.append(character);
            } else if (first) {
                other.append(character == '0' ? '0' : (char) ('1' + dice.nextInt(9)));
                first = false;
            } else {
                other.append((char) ('0' + dice.nextInt(10)));
            }
        }
        return other.toString();
    }
}
