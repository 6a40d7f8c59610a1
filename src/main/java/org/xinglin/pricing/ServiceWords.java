package org.xinglin.pricing;

import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Words;

/** What a service is called on a sheet. */
final class ServiceWords {
    private ServiceWords() {}

    static Words of(OfferingKind kind, OfferingMode mode) {
        return switch (kind) {
            case CLINIC -> new Words("门诊", "Clinic");
            case ADVICE ->
                mode == OfferingMode.VIDEO ? new Words("视频咨询", "Advice by video") : new Words("图文咨询", "Advice by text");
            case FOLLOW_UP ->
                mode == OfferingMode.VIDEO
                        ? new Words("视频复诊", "Follow-up by video")
                        : new Words("图文复诊", "Follow-up by text");
        };
    }
}
