#!/usr/bin/env bash
# Builds bin/testkube (Go 1.25 or newer; about 5 minutes on 2 cores the first time) unless it was built from these very sources.
# Modules and compiled packages go to Go's own caches, outside this repository.
set -euo pipefail
cd "$(dirname "$0")"
. ../lib.sh
state="${TESTBED_STATE:-$TESTBED_ROOT/kubernetes}"
out="${TESTKUBE_BIN:-$state/bin/testkube}"
key="$(cat ./*.go build.sh go.mod go.sum access.yaml manifests/*.yaml | sha256sum | cut -c1-16)"
mkdir -p "$(dirname "$out")"
ln -sfn "$(basename "$out")" "$(dirname "$out")/kubectl"   # testkube run by this name is kubectl
if [ -x "$out" ] && [ "$(cat "$out.key" 2>/dev/null || true)" = "$key" ]; then echo "$out is current"; exit 0; fi
. ./go.sh
v="$(awk '$1=="k8s.io/kubernetes"{print $2}' go.mod)"
minor="${v#v1.}"; minor="${minor%%.*}"
p=k8s.io/component-base/version
# Beside the old one and moved into place, so that a killed build leaves nothing half done and a running testkube its file.
# No VCS stamp: it would make the build depend on git and on who owns the checkout.
CGO_ENABLED=0 GOWORK=off go build -buildvcs=false -mod=readonly -trimpath -o "$out.new" \
  -ldflags "-s -w -X $p.gitVersion=$v -X $p.gitMajor=1 -X $p.gitMinor=$minor" .
mv -f "$out.new" "$out"
echo "$key" > "$out.key"
ls -lh "$out" | awk '{print $5, $9}'
