package org.xinglin.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation of the golden API description, and requests made up from it. */
record Operation(HttpMethod method, String path, JsonNode described, JsonNode schemas) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 4;

    static List<Operation> all(String openApi) {
        JsonNode api = JSON.readTree(openApi);
        var all = new ArrayList<Operation>();
        api.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(verb -> all.add(new Operation(
                        HttpMethod.valueOf(verb.getKey().toUpperCase(java.util.Locale.ROOT)),
                        path.getKey(),
                        verb.getValue(),
                        api.path("components").path("schemas")))));
        return all;
    }

    /** The parameters that stand in the path or the query, with what fits their type. */
    Map<String, String> parameters(String in) {
        var fitting = new LinkedHashMap<String, String>();
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asString("").equals(in)) {
                fitting.put(
                        parameter.path("name").asString(""),
                        sample(parameter.path("schema"), 0).asString(""));
            }
        }
        return fitting;
    }

    /** Those of them it cannot do without. */
    Map<String, String> required(String in) {
        Map<String, String> all = parameters(in);
        for (JsonNode parameter : described.path("parameters")) {
            if (!parameter.path("required").asBoolean(false)) {
                all.remove(parameter.path("name").asString(""));
            }
        }
        return all;
    }

    /** The body the operation asks for, filled with what fits; empty when it takes no JSON. */
    Optional<JsonNode> body() {
        JsonNode schema = described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(sample(schema, 0));
    }

    boolean takesFiles() {
        return described.path("requestBody").path("content").has("multipart/form-data");
    }

    /** The body again and again, each time with one field, at any depth, replaced. */
    List<JsonNode> bodiesWith(JsonNode bad) {
        var bodies = new ArrayList<JsonNode>();
        body().ifPresent(fitting -> replace(fitting, bad, fitting, bodies));
        return bodies;
    }

    private static void replace(JsonNode part, JsonNode bad, JsonNode whole, List<JsonNode> bodies) {
        if (part instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode fitting = object.get(field);
                object.set(field, bad);
                bodies.add(whole.deepCopy());
                object.set(field, fitting);
                replace(fitting, bad, whole, bodies);
            }
        } else if (part instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode fitting = array.get(0);
            array.set(0, bad);
            bodies.add(whole.deepCopy());
            array.set(0, fitting);
            replace(fitting, bad, whole, bodies);
        }
    }

    private JsonNode sample(JsonNode schema, int depth) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return sample(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), depth + 1);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return sample(schema.path(choice).get(0), depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        JsonNode type = schema.path("type");
        return sample(schema, (type.isArray() ? type.get(0) : type).asString("object"), depth);
    }

    private JsonNode sample(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "string" ->
                JSON.getNodeFactory().stringNode(text(schema.path("format").asString("")));
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "array" -> {
                var array = JSON.createArrayNode();
                yield depth > DEEPEST ? array : array.add(sample(schema.path("items"), depth + 1));
            }
            default -> {
                var object = JSON.createObjectNode();
                if (depth <= DEEPEST) {
                    schema.path("properties")
                            .properties()
                            .forEach(p -> object.set(p.getKey(), sample(p.getValue(), depth + 1)));
                }
                yield object;
            }
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> new UUID(0x7000, 0x8000_0000_0000_0001L).toString();
            case "date" -> "2026-03-01";
            case "date-time" -> "2026-03-01T08:00:00Z";
            default -> "fine";
        };
    }
}
