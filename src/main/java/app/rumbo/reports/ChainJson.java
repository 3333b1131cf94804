package app.rumbo.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The chain as a file: its head and its links, as it is published and as archives carry it. */
public final class ChainJson {

    /** What the text of a link is called in it; raised where what is hashed changes. */
    private static final String FORM = "rumbo-report-chain-1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ChainJson() {}

    /** The file's bytes. */
    public static byte[] write(List<ChainLink> links) {
        var head = links.isEmpty()
                ? null
                : new Head(links.getLast().number(), links.getLast().hash());
        return MAPPER.writeValueAsBytes(new Whole(FORM, head, links));
    }

    /**
     * The links of such a file.
     *
     * @throws ReportRefused.UnreadableChain where it is none
     */
    public static List<ChainLink> read(byte[] file) {
        try {
            var whole = MAPPER.readValue(file, Whole.class);
            if (whole == null || !FORM.equals(whole.form())) {
                throw new ReportRefused.UnreadableChain();
            }
            return whole.links();
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            throw new ReportRefused.UnreadableChain();
        }
    }

    private record Head(long number, String hash) {}

    private record Whole(String form, @Nullable Head head, List<ChainLink> links) {}
}
