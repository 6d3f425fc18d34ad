#!/usr/bin/env bash
# seed.sh [--server-ids FILE] [--volume-ids FILE] [--lb-ids FILE]     the demo estate
# seed.sh bulk [--nodes N] [--pods M]                                 a large one, with timings
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
export TESTBED_STATE="${TESTBED_STATE:-$TESTBED_ROOT/kubernetes}"
bin="${TESTKUBE_BIN:-$TESTBED_STATE/bin/testkube}"
if [ "${1:-}" = bulk ]; then exec "$bin" "$@"; fi
exec "$bin" seed "$@"
