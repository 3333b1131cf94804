package app.rumbo.reports.internal;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in an archived report.
 *
 * @param form {@link #FORM}
 * @param code the report's public code
 * @param link its number in the chain
 * @param files SHA-256 of each file of the archive but this one, by name
 * @param formats name of the file of each format that was sealed: {@code pdf}, {@code docx}, {@code xlsx}, {@code signed}
 */
record Manifest(
        String form, String code, long link, SortedMap<String, String> files, SortedMap<String, String> formats) {

    /** What such an archive is called; raised where its files change their meaning. */
    static final String FORM = "rumbo-report-archive-1";

    static final String NAME = "manifiesto.json";
    static final String SNAPSHOT = "snapshot.json";
    static final String CHAIN = "cadena.json";
    static final String README = "LEAME.txt";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static Manifest of(String code, long link, Map<String, String> files, Map<String, String> formats) {
        return new Manifest(FORM, code, link, new TreeMap<>(files), new TreeMap<>(formats));
    }

    byte[] write() {
        return MAPPER.writeValueAsBytes(this);
    }

    /** What the bytes tell; nothing where they are no manifest. */
    static Optional<Manifest> read(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readValue(bytes, Manifest.class)).filter(Manifest::isWhole);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("NullAway") // what comes from outside may lack anything
    private boolean isWhole() {
        return FORM.equals(form) && code != null && files != null && formats != null;
    }
}
