package app.rumbo.platform;

import app.rumbo.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one Spanish sentence why Rumbo does not start, where the reason is one that its user can mend; the rest is
 * left to Spring Boot's own reports. It is registered in {@code META-INF/spring.factories}, since it has to speak when
 * there is no application context.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartRefusals implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentenceFor(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    /** The sentence for the first cause that has one. */
    static Optional<String> sentenceFor(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case DomainException refused ->
                Optional.of(say(refused.key(), refused.arguments().toArray()));
            case PortInUseException busy ->
                Optional.of(say("error.platform.port-in-use", String.valueOf(busy.getPort())));
            default -> sentenceFor(failure.getCause());
        };
    }

    /** The sentence of a key, of whichever module; where there is no application context to ask. */
    public static String say(String key, Object... arguments) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/" + key.replaceFirst("^error\\.", "").split("\\.", -1)[0]);
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words.getMessage(key, arguments, Locale.ROOT);
    }
}
