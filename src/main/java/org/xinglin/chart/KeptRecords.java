package org.xinglin.chart;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.RetainedRows;

/** How long signed records stay: at least to the day the rule names, and then until somebody decides. */
@Configuration(proxyBeanMethods = false)
class KeptRecords {
    /** From the last visit of the patient, not from the record's own day (PV-23). */
    @Bean
    Retained signedRecords(JdbcClient jdbc) {
        return new RetainedRows(
                jdbc,
                "record",
                "SV-07",
                "keep",
                false,
                "chart.record",
                "(select max(e.opened_at) from chart.encounter e where e.patient_id = r.patient_id)");
    }
}
