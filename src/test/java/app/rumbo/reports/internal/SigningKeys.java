package app.rumbo.reports.internal;

import app.rumbo.reports.ProofSettings;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys that a test makes for itself, in PKCS#12 files. */
final class SigningKeys {

    static final String PASSWORD = "clave-de-firma";

    private SigningKeys() {}

    /** A key of that algorithm, valid for so long; settings that name it. */
    static ProofSettings.Signing make(Path folder, String algorithm, Instant from, Instant to) throws Exception {
        var pairs = KeyPairGenerator.getInstance(algorithm);
        pairs.initialize(algorithm.equals("EC") ? 256 : 2048);
        var pair = pairs.generateKeyPair();
        var name = new X500Name("CN=Municipalidad de Los Aromos, C=CL");
        var certificate = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(from), Date.from(to), name, pair.getPublic());
        var signer = new JcaContentSignerBuilder(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA")
                .build(pair.getPrivate());
        var store = empty();
        store.setKeyEntry("firma", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
            new JcaX509CertificateConverter().getCertificate(certificate.build(signer))
        });
        return write(store, folder.resolve(algorithm + ".p12"));
    }

    /** A file without any key. */
    static ProofSettings.Signing none(Path folder) throws Exception {
        return write(empty(), folder.resolve("vacio.p12"));
    }

    static ProofSettings.Signing named(Path file, String password) {
        return new ProofSettings.Signing(file.toString(), password, "");
    }

    private static KeyStore empty() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static ProofSettings.Signing write(KeyStore store, Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return named(file, PASSWORD);
    }
}
