package app.rumbo.owners;

/** Somebody who holds a post or may be given one. */
public record Person(String username, String displayName) {}
