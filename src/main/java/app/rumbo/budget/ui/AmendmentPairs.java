package app.rumbo.budget.ui;

import app.rumbo.budget.Amendment;
import app.rumbo.budget.BudgetWords;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import java.util.List;
import java.util.stream.Collectors;

/** What two people said of the same amendment, field by field. */
final class AmendmentPairs {

    private final BudgetWords words;

    AmendmentPairs(BudgetWords words) {
        this.words = words;
    }

    List<Pair> of(Amendment.Text theirs, Amendment.Text mine) {
        return List.of(
                new Pair(words.say("amendment.number"), theirs.number(), mine.number()),
                new Pair(
                        words.say("amendment.day"),
                        words.format().day(theirs.day()),
                        words.format().day(mine.day())),
                new Pair(words.say("amendment.act"), act(theirs), act(mine)),
                new Pair(words.say("amendment.session"), session(theirs), session(mine)),
                new Pair(words.say("amendment.reason"), theirs.reason(), mine.reason()),
                new Pair(words.say("amendment.lines"), lines(theirs), lines(mine)));
    }

    private String act(Amendment.Text text) {
        return words.say("act." + text.actKind()) + " " + text.actNumber();
    }

    private String session(Amendment.Text text) {
        var day = text.sessionDay();
        return day == null ? "" : words.format().day(day);
    }

    private String lines(Amendment.Text text) {
        return text.lines().stream()
                .map(line -> line.year() + " " + line.account().written() + " " + words.plain(line.amount()))
                .collect(Collectors.joining("; "));
    }
}
