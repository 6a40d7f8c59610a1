package org.xinglin.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import org.xinglin.testing.Golden;
import org.xinglin.testing.ProductTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ProductTest
class OpenApiTests {
    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Test
    void theApiIsAsDescribed() {
        JsonNode api = json.readTree(RestClient.create("http://localhost:" + port)
                .get()
                .uri("/api/openapi")
                .retrieve()
                .body(String.class));
        ((ObjectNode) api).remove("servers");
        String text = json.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(api);
        Golden.file("openapi.json").matches(text + "\n");
    }
}
