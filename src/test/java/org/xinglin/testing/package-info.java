/** What tests share: one real PostgreSQL, an HTTP client that behaves like a browser, and people to act. */
package org.xinglin.testing;
