package org.xinglin.account;

import java.time.Instant;
import java.util.UUID;

/** A sign-in code was sent to somebody; the event carries neither the code nor the number. */
public record SignInCodeIssued(UUID issue, Instant at) {}
