package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.rendering.Renderers;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The organisation's signature in a report's pdf. */
class PdfSignerTests {

    private static final Instant NOW = Instant.parse("2026-07-20T12:00:00Z");
    private static final Instant PAST = NOW.minusSeconds(1_000_000);
    private static final Instant FUTURE = NOW.plusSeconds(1_000_000);

    @TempDir
    private static Path folder;

    private static byte[] pdf;
    private static byte[] signed;

    @BeforeAll
    static void sign() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = Renderers.all().stream()
                .filter(renderer -> renderer.format() == ReportFormat.PDF)
                .findFirst()
                .orElseThrow()
                .render(SealedDocument.of(LosAromos.report()));
        signed = signed("RSA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void isPadesOfTheWholeFile(String algorithm) throws Exception {
        var file = signed(algorithm);
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getLastSignatureDictionary();

            assertThat(signature.getSubFilter()).isEqualTo(PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName());
            assertThat(signature.getName()).isEqualTo("Municipalidad de Los Aromos");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
            var range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(file.length);
            assertThat(holds(signature, file)).isTrue();
        }
    }

    @Test
    void namesItsCertificateAndLeavesTheTimeToThePdf() throws Exception {
        try (var document = Loader.loadPDF(signed)) {
            var attributes =
                    signer(document.getLastSignatureDictionary(), signed).getSignedAttributes();

            assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
        }
    }

    @Test
    void oneChangedByteBreaksIt() throws Exception {
        var forged = signed.clone();
        forged[pdf.length / 2] ^= 1;
        try (var document = Loader.loadPDF(signed)) {
            assertThat(holds(document.getLastSignatureDictionary(), forged)).isFalse();
        }
    }

    @Test
    void standsBehindTheBytesOfTheUnsignedFile() {
        assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void staysMadeToBeKeptAndToBeReadByAll(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(signed), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
        }
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        var none = SigningKeys.named(Path.of(""), "");

        assertThat(new PdfSigner(new ProofSettings("", none)).sign(pdf, NOW, "Informe"))
                .isEmpty();
    }

    @Test
    void aKeyThatCannotSignIsRefusedWithItsReason() throws Exception {
        var good = SigningKeys.make(folder, "EC", PAST, FUTURE);
        var broken = Files.writeString(folder.resolve("roto.p12"), "esto no es una clave");

        refuses("missing", SigningKeys.named(folder.resolve("no-hay.p12"), "x"));
        refuses("unreadable", SigningKeys.named(good.file(), "otra"));
        refuses("unreadable", SigningKeys.named(broken, "x"));
        refuses("empty", SigningKeys.none(folder));
        refuses("expired", SigningKeys.make(folder, "RSA", PAST, PAST.plusSeconds(10)));
    }

    @Test
    void thePasswordMayStandInAFile() throws Exception {
        var key = SigningKeys.make(folder, "EC", PAST, FUTURE);
        var secret = Files.writeString(folder.resolve("clave.txt"), SigningKeys.PASSWORD + "\n");
        var settings = new ProofSettings.Signing(key.keyFile(), "", secret.toString());

        assertThat(new PdfSigner(new ProofSettings("", settings)).sign(pdf, NOW, "Informe"))
                .isPresent();
        assertThat(settings.toString()).doesNotContain(SigningKeys.PASSWORD);
    }

    private static void refuses(String why, ProofSettings.Signing settings) {
        assertThatThrownBy(() -> new PdfSigner(new ProofSettings("", settings)).sign(pdf, NOW, "Informe"))
                .isInstanceOfSatisfying(
                        ReportRefused.SigningKeyUnusable.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.reports.signing-key." + why));
    }

    private static byte[] signed(String algorithm) throws Exception {
        var settings = SigningKeys.make(folder, algorithm, PAST, FUTURE);
        return new PdfSigner(new ProofSettings("", settings))
                .sign(pdf, NOW, "Informe semestral")
                .orElseThrow()
                .bytes();
    }

    private static SignerInformation signer(PDSignature signature, byte[] file) throws Exception {
        var content = new CMSProcessableByteArray(signature.getSignedContent(file));
        var cms = new CMSSignedData(content, signature.getContents(file));
        return cms.getSignerInfos().getSigners().iterator().next();
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(PDSignature signature, byte[] file) throws Exception {
        var content = new CMSProcessableByteArray(signature.getSignedContent(file));
        var cms = new CMSSignedData(content, signature.getContents(file));
        var signer = cms.getSignerInfos().getSigners().iterator().next();
        var certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException broken) {
            return false;
        }
    }
}
