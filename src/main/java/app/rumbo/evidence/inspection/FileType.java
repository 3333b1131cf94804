package app.rumbo.evidence.inspection;

import java.util.List;

/** The types that are taken as evidence. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    /** What a sheet of comma-separated values is as well: nothing in the content tells them apart. */
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** Endings of a name that fit, the usual one first, without dot. */
    public List<String> extensions() {
        return extensions;
    }
}
