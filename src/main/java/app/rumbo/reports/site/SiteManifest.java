package app.rumbo.reports.site;

import app.rumbo.reports.document.SealedDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists a site's files with their sizes and hashes, for whoever checks them without a browser. */
final class SiteManifest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SiteManifest() {}

    static byte[] of(SealedDocument report, Map<String, byte[]> content) {
        var identity = report.document().identity();
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("code", identity.code());
        manifest.put("kind", identity.kind());
        manifest.put("period", identity.period());
        manifest.put("version", identity.version());
        manifest.put("municipality", identity.municipality());
        manifest.put("sha256", report.sha256());
        var files = new LinkedHashMap<String, Object>();
        content.forEach((name, bytes) -> files.put(name, Map.of("sha256", StaticSite.hash(bytes))));
        manifest.put("files", files);
        var text = MAPPER.writeValueAsString(manifest).replace("\r\n", "\n");
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
