package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.SectionChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was chosen otherwise between two issues of a report: why a section of it came, went, or stands elsewhere. */
@Component
class SectionErrata {

    private final SectionChoices choices;
    private final SectionNames names;
    private final ReportWording wording;
    private final CoverWriter covers;

    SectionErrata(SectionChoices choices, SectionNames names, ReportWording wording, CoverWriter covers) {
        this.choices = choices;
        this.names = names;
        this.wording = wording;
        this.covers = covers;
    }

    /**
     * What came of comparing the choices.
     *
     * @param sentence who chose otherwise, when, and what; absent where the choice is the same
     * @param apart keys of the sections that only one of the issues has by choice: their figures are not compared
     */
    record Chosen(Optional<String> sentence, Set<String> apart) {}

    Chosen between(KeptReport before, KeptReport after) {
        var was = choices.asKnown(before.kind(), before.knownAt());
        var now = choices.asKnown(after.kind(), after.knownAt());
        var gone = without(now.leftOut(), was.leftOut());
        var come = without(was.leftOut(), now.leftOut());
        var apart = new HashSet<>(gone);
        apart.addAll(come);
        return new Chosen(was.equals(now) ? Optional.empty() : Optional.of(sentence(before, after, was, now)), apart);
    }

    private String sentence(KeptReport before, KeptReport after, SectionChoice was, SectionChoice now) {
        var changes = new ArrayList<String>();
        var gone = without(now.leftOut(), was.leftOut());
        var come = without(was.leftOut(), now.leftOut());
        if (!gone.isEmpty()) {
            changes.add(say("gone", titles(now, gone)));
        }
        if (!come.isEmpty()) {
            changes.add(say("come", titles(now, come)));
        }
        if (!common(was, now).equals(common(now, was))) {
            changes.add(say("order"));
        }
        if (was.paper() != now.paper()) {
            changes.add(say("paper", wording.say("reports.paper." + now.paper().name())));
        }
        var chosen = choices.lastBetween(before, after);
        var what = wording.and(changes);
        var said = chosen.map(by -> say("by", by.who(), wording.format().longDay(covers.day(by.at())), what))
                .orElseGet(() -> say("by.nobody", what));
        return gone.isEmpty() && come.isEmpty() ? said : said + " " + say("apart");
    }

    private String titles(SectionChoice choice, List<String> keys) {
        return wording.and(keys.stream()
                .map(key -> wording.say("reports.sections.quoted", names.of(choice.kind(), key)))
                .toList());
    }

    private static List<String> common(SectionChoice one, SectionChoice other) {
        return one.shown().stream().filter(other.shown()::contains).toList();
    }

    private static List<String> without(List<String> keys, List<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.errata.sections." + key, arguments);
    }
}
