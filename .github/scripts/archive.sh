#!/usr/bin/env bash
# Builds the ahead-of-time program with its native libraries as one archive, and its checksum:
#   .github/scripts/archive.sh linux-x64 dist  ->  dist/factcheck-VERSION-linux-x64.tar.gz and …tar.gz.sha256
# PUBLISHED names a folder with the published program, if it has been made already.
set -euo pipefail
rid=${1:?names a platform, such as linux-x64}
mkdir -p "${2:?names a folder}"
target=$(cd "$2" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
published=${PUBLISHED:-$work/out}
if [[ -z "${PUBLISHED:-}" ]]; then
  dotnet publish src/FactCheck.Cli -c Release -r "$rid" -o "$published" -v quiet --nologo
fi
mkdir "$work/factcheck"
find "$published" -maxdepth 1 -type f ! -name '*.dbg' ! -name '*.pdb' ! -name '*.xml' ! -name '*.json' -exec cp {} "$work/factcheck/" \;
mv "$work/factcheck/FactCheck.Cli" "$work/factcheck/factcheck"

version=$("$work/factcheck/factcheck" --version)
archive="factcheck-${version%%+*}-$rid.tar.gz"
tar --create --gzip --file "$target/$archive" --directory "$work" --owner 0 --group 0 --numeric-owner --sort name factcheck
(cd "$target" && sha256sum "$archive" > "$archive.sha256")
echo "$target/$archive"
