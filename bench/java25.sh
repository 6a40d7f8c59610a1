# Sourced by the benches: the tools of a JDK 25 in J, its home exported as JAVA_HOME; an older default is passed over.
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25*; do
  [ -n "$home" ] && [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -qE 'version "(2[5-9]|[3-9][0-9])' || continue
  export JAVA_HOME=$home
  J=$home/bin
  break
done
[ -n "${J:-}" ] || { echo "The bench needs a JDK 25: set JAVA_HOME to one." >&2; exit 1; }
