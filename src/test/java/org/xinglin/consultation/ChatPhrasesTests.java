package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChatPhrasesTests {
    private final ChatPhrases phrases = new ChatPhrases();

    @Test
    void everyPurposeHasSentencesInBothLanguages() {
        assertThat(phrases.all()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(group -> {
            assertThat(group.phrases()).isNotEmpty();
            assertThat(group.phrases()).allSatisfy(one -> {
                assertThat(one.zh()).isNotBlank();
                assertThat(one.en()).isNotBlank();
            });
        });
    }

    @Test
    void safetySentencesNameTheEmergencyNumber() {
        assertThat(phrases.all())
                .filteredOn(group -> group.id().equals("safety"))
                .flatExtracting(ChatPhrases.Group::phrases)
                .anySatisfy(one -> assertThat(one.zh()).contains("120"));
    }
}
