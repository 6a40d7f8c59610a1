import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The cashier's signed notices that somebody paid. */
final class Cashier {
    private final Mac mac;

    Cashier(String secret) throws Exception {
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Connection.bytes(secret), "HmacSHA256"));
    }

    Connection.Answer paid(Connection connection, String no, String amount) throws Exception {
        byte[] notice = Connection.bytes(
                "{\"paymentNo\":\"" + no + "\",\"outcome\":\"PAID\",\"amount\":\"" + amount + "\",\"reference\":\"S" + no + "\"}");
        String signature = HexFormat.of().formatHex(((Mac) mac.clone()).doFinal(notice));
        return connection.send("POST", "/api/payment-notifications/sandbox", "X-Cashier-Signature: " + signature + "\r\n", notice);
    }
}
