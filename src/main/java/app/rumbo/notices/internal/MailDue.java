package app.rumbo.notices.internal;

/** Tells, once the transaction is committed, that there is mail to be sent. */
public record MailDue() {}
