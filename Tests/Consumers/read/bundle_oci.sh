#!/usr/bin/env bash
# bundle_oci.sh OUT: copies the image layout in OUT/oci with skopeo, and compares what arrives with the files of the bundle.
set -euo pipefail
out=$1
copy=$(mktemp -d)
trap 'rm -r "$copy"' EXIT
for tag in stable stable.pointer; do skopeo copy --quiet "oci:$out/oci:$tag" "oci:$copy/oci:$tag"; done
diff -r "$out/oci/blobs" "$copy/oci/blobs"
(cd "$out" && find . -type f -not -path './oci/*' -exec sha256sum {} +) | while read -r digest path; do
  cmp "$out/$path" "$copy/oci/blobs/sha256/$digest"
done
echo "$(find "$copy/oci/blobs/sha256" -type f | wc -l) blobs"
