package app.rumbo.reports.site;

import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report's content and the hashes of its files as a script: a page that is opened from a disk may load a script beside
 * it, and nothing else.
 */
final class ContentScript {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ContentScript() {}

    static byte[] of(SealedDocument report, Map<String, byte[]> files) {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, bytes) -> hashes.put(StaticSite.hash(bytes), name));
        var content = Base64.getEncoder().encodeToString(CanonicalJson.write(report.document()));
        return ("\"use strict\";\nconst INFORME = {\"sha256\":\"" + report.sha256() + "\",\"files\":"
                        + MAPPER.writeValueAsString(hashes) + ",\"content\":\"" + content + "\"};\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
