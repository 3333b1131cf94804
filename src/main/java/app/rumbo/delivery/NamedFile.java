package app.rumbo.delivery;

/** A file and what it is called. */
public final class NamedFile {

    private final String name;
    private final byte[] bytes;

    /** @param name for those who download it, with its ending */
    public NamedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
