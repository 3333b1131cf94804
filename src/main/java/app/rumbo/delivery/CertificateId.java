package app.rumbo.delivery;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Identifies a certificate (constancia) of a delivery. */
public record CertificateId(UUID value) implements TypedId {

    /** A new one. */
    public static CertificateId random() {
        return new CertificateId(UUID.randomUUID());
    }
}
