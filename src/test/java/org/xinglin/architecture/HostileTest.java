package org.xinglin.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.xinglin.testing.RegionTest;

/** A region of its own for tests that do harm: what they change is met by no journey. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RegionTest
@TestPropertySource(properties = "xinglin.account.requests-per-source=100000000")
@interface HostileTest {}
