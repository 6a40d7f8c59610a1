package org.xinglin.accreditation;

import java.util.List;

record Choices(List<CodeChoice> subjects, List<CodeChoice> provinces, List<CodeChoice> levels) {}
