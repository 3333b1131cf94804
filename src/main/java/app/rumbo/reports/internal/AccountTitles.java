package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifier;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What accounts are called where they stand alone. Many names only tell something below another ({@code Del Tesoro Público},
 * {@code Otros}): those take the nearest name above them that tells.
 */
final class AccountTitles {

    private static final Pattern LEANS = Pattern.compile("(?:De|Del|En)\\b.*|Otros|Otras");

    private final Classifier classifier;

    AccountTitles(Classifier classifier) {
        this.classifier = classifier;
    }

    /** The account's title, by its own name or the classifier's; its code where nobody names it. */
    String of(AccountCode account, @Nullable String name) {
        var own = Optional.ofNullable(name).or(() -> classifier.name(account)).map(String::strip);
        if (own.isEmpty()) {
            return account.written();
        }
        return LEANS.matcher(own.get()).matches()
                ? above(account).map(whole -> whole + ", " + lowered(own.get())).orElse(own.get())
                : own.get();
    }

    private Optional<String> above(AccountCode account) {
        return IntStream.iterate(account.depth() - 1, depth -> depth > 0, depth -> depth - 1)
                .mapToObj(account::upTo)
                .flatMap(whole -> classifier.name(whole).stream())
                .filter(name -> !LEANS.matcher(name).matches())
                .findFirst();
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
