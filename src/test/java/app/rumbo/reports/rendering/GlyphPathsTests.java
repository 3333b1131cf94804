package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GlyphPathsTests {

    @Test
    void aCoordinateHasTwoDecimalsAtMostAndHalvesGoAwayFromZero() {
        assertThat(DoubleStream.of(0, -0.001, 3, 3.5, 3.456, 0.125, -0.125, 2.675, 1.005, -12.3, 99.995, 4e12)
                        .mapToObj(GlyphPaths::decimal))
                .containsExactly(
                        "0", "0", "3", "3.5", "3.46", "0.13", "-0.13", "2.68", "1.01", "-12.3", "100", "4000000000000");
    }

    @Test
    void aCoordinateIsTheOneOfDecimalArithmetic() {
        new Random(7).doubles(20_000, -1000, 1000).forEach(value -> {
            assertThat(GlyphPaths.decimal(value)).isEqualTo(exact(value));
            var thousandths = Math.rint(value * 1000) / 1000;
            assertThat(GlyphPaths.decimal(thousandths)).isEqualTo(exact(thousandths));
        });
    }

    @Test
    void anOutlineIsTheSameHoweverOftenItIsDrawn() {
        var first = GlyphPaths.outline("Año ◆ Ж", 3, 20, 9.2, false);

        assertThat(first).startsWith("M").contains("Q").isEqualTo(GlyphPaths.outline("Año ◆ Ж", 3, 20, 9.2, false));
        assertThat(GlyphPaths.outline("Año ◆ Ж", 4, 20, 9.2, false)).isNotEqualTo(first);
    }

    @Test
    void aPathIsReadAsItWasWritten() {
        var bounds = PathData.read("M10.5 20h6v-3h-6ZM0 -4L2 -4.25 Q1 1 2 2 C0 0 1 1 2.125 3 Z")
                .getBounds2D();

        assertThat(bounds.getMinX()).isZero();
        assertThat(bounds.getMaxX()).isEqualTo(16.5);
        assertThat(bounds.getMinY()).isEqualTo(-4.25);
        assertThat(bounds.getMaxY()).isEqualTo(20);
        assertThatThrownBy(() -> PathData.read("M1 1A3")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String exact(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
