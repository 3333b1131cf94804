package app.rumbo.reminders;

import app.rumbo.reminders.Letter.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule of reminding: one letter a person and morning, with all that is to be said to them. On the morning of the weekly
 * mail that is everything that has reached them; on the others, what is at its day, and what was returned to them besides.
 */
public final class Letters {

    private static final Comparator<Line> URGENT_FIRST = Comparator.comparing(
                    (Line line) -> line.owed().due())
            .thenComparing(line -> line.owed().packet())
            .thenComparing(line -> line.owed().code());

    private final Ladder ladder;
    private final List<LocalDate> mornings;
    private final Situation situation;

    private Letters(Ladder ladder, List<LocalDate> mornings, Situation situation) {
        this.ladder = ladder;
        this.mornings = mornings;
        this.situation = situation;
    }

    /** A line, and whether it is reason enough to write. */
    private record Said(Line line, boolean reason) {}

    /**
     * The letters of a morning.
     *
     * @param mornings those not gone through yet, in order: those missed, and last the one of the letters
     */
    public static List<Letter> of(Ladder ladder, List<LocalDate> mornings, Situation situation) {
        return mornings.isEmpty() ? List.of() : new Letters(ladder, mornings, situation).write();
    }

    private List<Letter> write() {
        var lines = lines();
        var unanswered = unanswered();
        return Stream.of(
                        lines.keySet(),
                        situation.control(),
                        situation.toEndorse().keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Recipient::username))
                .flatMap(one -> letter(one, lines.getOrDefault(one, List.of()), unanswered).stream())
                .toList();
    }

    private Optional<Letter> letter(Recipient to, List<Said> said, List<Line> unanswered) {
        var control = situation.control().contains(to);
        var letter = new Letter(
                to,
                morning(),
                said.stream().map(Said::line).sorted(URGENT_FIRST).toList(),
                control ? unanswered : List.of(),
                control ? situation.toValidate() : 0,
                situation.toEndorse().getOrDefault(to, 0));
        var weekly = tellsAll(to) && (letter.toValidate() > 0 || letter.toEndorse() > 0);
        return weekly || !letter.unanswered().isEmpty() || said.stream().anyMatch(Said::reason)
                ? Optional.of(letter)
                : Optional.empty();
    }

    private Map<Recipient, List<Said>> lines() {
        var lines = new LinkedHashMap<Recipient, List<Said>>();
        for (var owed : situation.owed()) {
            for (var entry : told(owed).entrySet()) {
                say(owed, entry.getKey(), entry.getValue())
                        .ifPresent(said -> lines.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                .add(said));
            }
        }
        return lines;
    }

    /** Who is told of it by now, each on their lowest level. */
    private Map<Recipient, Level> told(Owed owed) {
        var reached = ladder.reached(owed.due(), morning());
        var told = new LinkedHashMap<Recipient, Level>();
        Stream.of(Level.values())
                .filter(level -> level.compareTo(reached) <= 0)
                .forEach(level -> situation.on(level, owed).forEach(one -> told.putIfAbsent(one, level)));
        return told;
    }

    private Optional<Said> say(Owed owed, Recipient to, Level level) {
        var atItsDay = last(morning -> ladder.reminds(owed.due(), morning));
        if (atItsDay.isPresent()) {
            return Optional.of(new Said(new Line(owed, atItsDay.get()), true));
        }
        if (tellsAll(to)) {
            return Optional.of(new Said(new Line(owed, last(ladder::isDigest).orElse(morning())), true));
        }
        return level == Level.UNIT && owed.observed() > 0
                ? Optional.of(new Said(new Line(owed, morning()), false))
                : Optional.empty();
    }

    private List<Line> unanswered() {
        return situation.owed().stream()
                .flatMap(
                        owed -> last(morning -> ladder.isFirstAfter(owed.due(), morning))
                                .map(forDay -> new Line(owed, forDay))
                                .stream())
                .sorted(URGENT_FIRST)
                .collect(Collectors.toUnmodifiableList());
    }

    private boolean tellsAll(Recipient to) {
        return situation.unheard().contains(to.username())
                || last(ladder::isDigest).isPresent();
    }

    private Optional<LocalDate> last(Predicate<LocalDate> which) {
        return mornings.reversed().stream().filter(which).findFirst();
    }

    private LocalDate morning() {
        return mornings.getLast();
    }
}
