package app.rumbo.reports.internal;

import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An organisation's key with the certificates that vouch for it, out of a PKCS#12 file (RFC 7292). */
final class SigningKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * The first key of the file.
     *
     * @throws ReportRefused.SigningKeyUnusable where there is no such file, it does not open, holds no key, or its certificate
     *     is not valid at that moment
     */
    static SigningKey open(ProofSettings.Signing settings, Instant at) {
        try {
            var password = settings.secret().toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            try (var file = Files.newInputStream(settings.file())) {
                store.load(file, password);
            }
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return valid(new SigningKey(key, certificates(store, alias)), at);
                }
            }
            throw new ReportRefused.SigningKeyUnusable("empty");
        } catch (IOException | GeneralSecurityException unreadable) {
            var there = Files.isReadable(settings.file());
            throw new ReportRefused.SigningKeyUnusable(there ? "unreadable" : "missing", unreadable);
        }
    }

    private static SigningKey valid(SigningKey key, Instant at) {
        var certificate = key.chain.getFirst();
        if (at.isBefore(certificate.getNotBefore().toInstant())
                || at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new ReportRefused.SigningKeyUnusable("expired");
        }
        return key;
    }

    private static List<X509Certificate> certificates(KeyStore store, String alias) throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** Whom the certificate names. */
    String holder() {
        try {
            var names =
                    new JcaX509CertificateHolder(chain.getFirst()).getSubject().getRDNs(BCStyle.CN);
            return names.length == 0
                    ? chain.getFirst().getSubjectX500Principal().getName()
                    : IETFUtils.valueToString(names[0].getFirst().getValue());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The signature of these bytes as CMS (CAdES-BES, ETSI EN 319 122-1): it names its certificate and no time. */
    byte[] sign(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            var info = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            var attributes = new DefaultSignedAttributeTableGenerator(attributes());
            info.setSignedAttributeGenerator(
                    given -> attributes.getAttributes(given).remove(CMSAttributes.signingTime));
            var signer = new JcaContentSignerBuilder(algorithm()).build(key);
            generator.addSignerInfoGenerator(info.build(signer, chain.getFirst()));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException broken) {
            throw new ReportRefused.SigningKeyUnusable("unreadable", broken);
        }
    }

    private AttributeTable attributes() throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        return new AttributeTable(attributes);
    }

    private String algorithm() {
        return switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm();
        };
    }
}
