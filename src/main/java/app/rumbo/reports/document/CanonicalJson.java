package app.rumbo.reports.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way a report's tree is written down: JSON with sorted keys, no blanks, figures as texts, in UTF-8. Equal trees
 * give equal bytes on any machine, so that their hash proves the content.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** The tree's bytes. */
    public static byte[] write(ReportDocument document) {
        var loose = MAPPER.readValue(MAPPER.writeValueAsBytes(document), Object.class);
        return MAPPER.writeValueAsString(loose).getBytes(StandardCharsets.UTF_8);
    }

    /** The tree that the bytes tell. */
    public static ReportDocument read(byte[] snapshot) {
        return MAPPER.readValue(snapshot, ReportDocument.class);
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
