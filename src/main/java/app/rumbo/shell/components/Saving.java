package app.rumbo.shell.components;

import app.rumbo.language.Language;
import app.rumbo.shared.Overtaken;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Saves what was typed in a form over what its author saw. Where somebody was faster nothing is saved; both are shown,
 * and the author chooses, again and again while others go on being faster.
 *
 * @param <T> the shape in which the thing is changed
 */
public final class Saving<T> {

    private final Class<T> shape;
    private final Consumer<T> save;
    private final Function<T, List<Pair>> pairs;
    private final Runnable done;
    private final Runnable left;
    private final Language language;

    /**
     * @param save saves over what was seen, which it is given
     * @param pairs the fields of what stands beside those typed
     * @param done after it was saved
     * @param left after its author chose what stands
     */
    public Saving(
            Class<T> shape,
            Consumer<T> save,
            Function<T, List<Pair>> pairs,
            Runnable done,
            Runnable left,
            Language language) {
        this.shape = shape;
        this.save = save;
        this.pairs = pairs;
        this.done = done;
        this.left = left;
        this.language = language;
    }

    /** Saves over that. */
    public void over(T seen) {
        var overtaken = tried(seen);
        if (overtaken == null) {
            done.run();
            return;
        }
        var theirs = overtaken.theirs(shape);
        new OvertakenDialog(overtaken, pairs.apply(theirs), language, left, () -> over(theirs)).open();
    }

    private @Nullable Overtaken tried(T seen) {
        try {
            save.accept(seen);
            return null;
        } catch (Overtaken overtaken) {
            return overtaken;
        }
    }
}
