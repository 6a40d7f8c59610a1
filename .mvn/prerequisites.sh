# Sourced by mvnw before anything is downloaded: names what is missing in one sentence.
xinglin_jdk() {
  [ -f "$HOME/.m2/toolchains.xml" ] && return 0
  set +f
  for release in "${JAVA_HOME:-/none}/release" "${JAVA25_HOME:-/none}/release" "${JDK25:-/none}/release" \
    /usr/lib/jvm/*/release "$HOME"/.sdkman/candidates/java/*/release "$HOME"/.jdks/*/release "$HOME"/.asdf/installs/java/*/release \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/release; do
    [ -f "$release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release")
    if [ "${version:-0}" -ge 25 ] && [ -x "${release%release}bin/javac" ]; then
      set -f
      return 0
    fi
  done
  set -f
  return 1
}
xinglin_node() {
  version=$(node --version 2>/dev/null | sed 's/^v//') || return 1
  major=${version%%.*}
  rest=${version#*.}
  minor=${rest%%.*}
  [ "${major:-0}" -gt 20 ] || { [ "${major:-0}" -eq 20 ] && [ "${minor:-0}" -ge 19 ]; }
}
command -v java >/dev/null 2>&1 || [ -n "${JAVA_HOME-}" ] || {
  echo "Xinglin needs a JDK 25: install one (for example Temurin 25) and run this again." >&2
  exit 1
}
xinglin_jdk || {
  echo "Xinglin needs a JDK 25 beside your default Java: install one (for example Temurin 25) or point JAVA_HOME at it, and run this again." >&2
  exit 1
}
case " $* " in
*" -Dui.skip=true "*) ;;
*)
  xinglin_node || {
    echo "Xinglin needs Node 20.19 or later with npm to build its user interface: install it and run this again." >&2
    exit 1
  }
  ;;
esac
