package org.xinglin.settlement;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import org.xinglin.document.Press;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;

/** Prints the receipt of a paid bill, in the reader's language. */
@Component
class ReceiptPaper {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ChinaTime.ZONE);
    private final Press press;
    private final Installation installation;

    ReceiptPaper(Press press, Installation installation) {
        this.press = press;
        this.installation = installation;
    }

    byte[] pdf(BillView bill, Locale locale) {
        Instant paidAt = bill.paidAt();
        String no = bill.receiptNo();
        if (paidAt == null || no == null) {
            throw new NotFound("settlement.no-receipt");
        }
        boolean english = "en".equals(locale.getLanguage());
        Map<String, String> words = words(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        var values = new HashMap<String, Object>();
        values.put("w", words);
        values.put("title", words.getOrDefault("title", ""));
        values.put("note", words.getOrDefault(installation.demo() ? "demo" : "note", ""));
        values.put("no", no);
        values.put("on", DAY.format(paidAt));
        values.put("patient", bill.patientName());
        values.put("payee", english ? bill.payee().nameEn() : bill.payee().nameZh());
        values.put("paymentNo", String.valueOf(bill.paymentNo()));
        values.put(
                "lines", bill.lines().stream().map(line -> line(line, english)).toList());
        values.put("total", "¥" + bill.total());
        values.put("refunded", bill.refunded().isZero() ? false : "−¥" + bill.refunded());
        values.put("net", "¥" + bill.total().minus(bill.refunded()));
        return press.pdf("receipt", values);
    }

    private static Map<String, String> line(BillLine line, boolean english) {
        return Map.of(
                "title",
                english ? line.titleEn() : line.titleZh(),
                "price",
                "¥" + line.unitPrice(),
                "quantity",
                Integer.toString(line.quantity()),
                "amount",
                "¥" + line.amount());
    }

    private static Map<String, String> words(Locale locale) {
        var bundle = ResourceBundle.getBundle("messages/settlement", locale);
        var words = new HashMap<String, String>();
        for (String key : bundle.keySet()) {
            if (key.startsWith("settlement.receipt.")) {
                words.put(key.substring("settlement.receipt.".length()), bundle.getString(key));
            }
        }
        return words;
    }
}
