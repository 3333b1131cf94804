package app.rumbo.shell.components;

/** What a light can show: always a shape, a word and a colour together. */
public enum Light {
    GREEN("green"),
    AMBER("amber"),
    RED("red"),
    NO_DATA("no-data"),
    LATE("late"),
    NOT_DUE("not-due"),
    STALE("stale"),
    DONE("done");

    private final String sign;

    Light(String sign) {
        this.sign = sign;
    }

    /** Name of its shape and of its style class. */
    public String sign() {
        return sign;
    }

    /** Style classes of the element that shows it. */
    public String styles() {
        return "light light-" + sign;
    }

    /** Key of its word. */
    public String key() {
        return "shell.light." + sign;
    }
}
