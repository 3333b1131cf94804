package app.rumbo.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryStateTests {

    private static final Set<String> STEPS = Set.of(
            "DRAFT>SUBMITTED", "SUBMITTED>VALIDATED", "SUBMITTED>OBSERVED", "SUBMITTED>REJECTED", "OBSERVED>SUBMITTED");

    @ParameterizedTest
    @EnumSource
    void leadsOnlyWhereTheWorkflowSays(EntryState from) {
        for (var to : EntryState.values()) {
            assertThat(from.leadsTo(to)).as("%s to %s", from, to).isEqualTo(STEPS.contains(from + ">" + to));
        }
    }
}
