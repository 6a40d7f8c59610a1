package org.xinglin.directory;

import java.util.List;

/** A disease a department treats, with the other names patients use for it. */
public record Disease(Words name, List<String> also) {}
