#!/usr/bin/env bash
# bundle_registry.sh OUT TOSPROG KEY: pushes the image layout in OUT/oci to a container registry on this machine, has TOSPROG pull it from
# there, and compares what arrives with the files of the bundle. A second pull asks once, and is told that nothing has changed.
set -euo pipefail
out=$1 tosprog=$2 key=$3
place=$(mktemp -d)
registry=
trap '[ -z "$registry" ] || kill "$registry"; rm -r "$place"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
printf 'version: 0.1\nstorage: {filesystem: {rootdirectory: "%s/data"}}\nhttp: {addr: "127.0.0.1:%s"}\n' "$place" "$port" \
  > "$place/registry.yml"
docker-registry serve "$place/registry.yml" > "$place/log" 2>&1 &
registry=$!
for _ in $(seq 100); do
  curl --silent "http://127.0.0.1:$port/v2/" > "$place/hello" && break
  sleep 0.1
done
for tag in stable stable.pointer; do
  skopeo copy --quiet --dest-tls-verify=false "oci:$out/oci:$tag" "docker://127.0.0.1:$port/klinik/tekster:$tag"
done
cd "$place"
pull=("$tosprog" pull "oci://127.0.0.1:$port/klinik/tekster" --key "$key" --into tree --no-cache)
"${pull[@]}"
(cd "$out" && find . -type f -not -path './oci/*' -exec sha256sum {} +) | (cd tree && sha256sum --check --quiet)
asked=$(grep -c '"GET /v2/klinik' log)
"${pull[@]}"
[ "$(grep '"GET /v2/klinik' log | tail -n +$((asked + 1)) | grep -c ' 304 ')" = 1 ]
[ "$(grep -c '"GET /v2/klinik' log)" = $((asked + 1)) ]
