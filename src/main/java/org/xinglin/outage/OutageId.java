package org.xinglin.outage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one outage. */
record OutageId(@JsonValue UUID value) {}
