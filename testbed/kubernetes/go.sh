# Finds Go; sourced. Non-interactive shells often lack the place where it is unpacked.
command -v go >/dev/null || PATH=$PATH:/usr/local/go/bin
go_needed=1.25
if ! command -v go >/dev/null; then
  echo "testbed: Go $go_needed or newer is needed to build the Kubernetes control plane, and there is no go in PATH or /usr/local/go/bin." >&2
  echo "         Unpack it from https://go.dev/dl/ to /usr/local/go." >&2
  exit 1
fi
# GOTOOLCHAIN=local: what is installed, not what Go would download for go.mod's sake.
go_found=$(cd / && GOTOOLCHAIN=local go version | sed -n 's/^go version go\([0-9.]*\).*/\1/p')
if [ "$(printf '%s\n' "$go_needed" "${go_found:-0}" | sort -V | head -n 1)" != "$go_needed" ]; then
  echo "testbed: Go $go_needed or newer is needed to build the Kubernetes control plane; $(command -v go) is ${go_found:-of an unknown version}." >&2
  echo "         Unpack a newer one from https://go.dev/dl/ to /usr/local/go and put /usr/local/go/bin first in PATH." >&2
  exit 1
fi
export PATH
