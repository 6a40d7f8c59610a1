package org.xinglin.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything somebody needs to check signature and time with OpenSSL, without us and without the document. */
final class Evidence {
    private Evidence() {}

    static byte[] zip(Signatures.Signed signed, byte[] certificate, X509Certificate root) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "signature.bin", signed.value());
            add(zip, "time-stamp.der", signed.timeStamp());
            add(zip, "signer.pem", pem(certificate));
            add(zip, "root.pem", pem(Crypto.der(root)));
            add(zip, "README.txt", README.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static final String README = """
            时间戳 Time stamp:
              openssl ts -verify -in time-stamp.der -token_in -data signature.bin -CAfile root.pem
            证书 Certificate:
              openssl verify -CAfile root.pem signer.pem
            签名（document.json 为患者从“我的病历”下载的原文）Signature (document.json is what the patient downloads from their record):
              openssl x509 -in signer.pem -pubkey -noout > signer.pub
              openssl dgst -sha256 -verify signer.pub -signature signature.bin document.json
            """;

    private static byte[] pem(byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
