package app.rumbo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words a user reads and the code that says them know each other. */
class TranslationsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9._-]+)\"");

    private final Map<String, String> words = bundles(name -> !name.contains("_"));
    private final Set<String> literals = literals();

    @Test
    void everyKeyThatTheCodeNamesHasItsWords() {
        var modules = modules().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var key = Pattern.compile("(error\\.)?(" + modules + ")\\.[a-zA-Z0-9._-]*[a-zA-Z0-9]");
        var missing = literals.stream()
                .filter(literal -> key.matcher(literal).matches())
                .filter(literal -> !words.containsKey(literal)
                        && words.keySet().stream()
                                .noneMatch(known -> known.startsWith(literal + ".") || known.endsWith("." + literal)))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsAreLeftThatNobodySays() {
        var prefixes = literals.stream()
                .filter(literal -> literal.contains(".") && (literal.endsWith(".") || literal.endsWith("-")))
                .collect(Collectors.toSet());
        var orphans = words.keySet().stream()
                .filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !(literals.contains(key.substring(0, key.lastIndexOf('.')))
                        && literals.contains(key.substring(key.lastIndexOf('.')))))
                .toList();

        assertThat(orphans).isEmpty();
    }

    @Test
    void peruReplacesOnlyWordsThatExist() {
        assertThat(words.keySet())
                .containsAll(bundles(name -> name.contains("_es_PE")).keySet());
    }

    @Test
    void everySentenceHasPlacesThatCanBeFilled() {
        words.forEach((key, sentence) ->
                assertThatCode(() -> new MessageFormat(sentence)).as(key).doesNotThrowAnyException());
    }

    @Test
    void sentencesEndAndSpeakOfNothingTechnical() {
        assertThat(words).allSatisfy((key, sentence) -> {
            assertThat(sentence).doesNotContain("Exception", "null");
            if (key.startsWith("error.")) {
                assertThat(sentence).as(key).matches("(?s).*[.?!]}?");
            }
        });
    }

    private static Set<String> modules() {
        return files(BUNDLES)
                .map(path -> path.getFileName().toString().replaceFirst("(_es_PE)?\\.properties$", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> bundles(java.util.function.Predicate<String> name) {
        var all = new TreeMap<String, String>();
        files(BUNDLES).filter(path -> name.test(path.getFileName().toString())).forEach(path -> {
            var read = new Properties();
            try (var reader = Files.newBufferedReader(path)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.forEach((key, value) -> all.put(key.toString(), value.toString()));
        });
        return all;
    }

    private static Set<String> literals() {
        var found = new TreeSet<String>();
        files(SOURCES).filter(path -> path.toString().endsWith(".java")).forEach(path -> {
            try {
                LITERAL.matcher(Files.readString(path)).results().forEach(result -> found.add(result.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }

    private static Stream<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
