#!/bin/sh
# Drives the emulator while the tests of a shop run, in any language.
set -eu
EMULATOR=${ALIPAY_BASE_URL:-http://127.0.0.1:8080}

# region: control
# The next refund fails.
curl -fsS "$EMULATOR/_emulator/stubs" -d '{"api": "alipay.trade.refund", "error": "ACQ.SYSTEM_ERROR", "times": 1}'
# Shows the newest order with its `id`, and pays the order with the id 1 as the user.
curl -fsS "$EMULATOR/_emulator/objects/trade?limit=1"
curl -fsS "$EMULATOR/_emulator/objects/trade/1/pay" -d '{}'
# Half an hour passes.
curl -fsS -X PUT "$EMULATOR/_emulator/clock" -d '{"move_ms": 1800000}'
# The calls that were rejected, with the reasons.
curl -fsS "$EMULATOR/_emulator/calls?verdict=rejected"
# The next test begins with an empty memory. Stubs are removed too.
curl -fsS -X POST "$EMULATOR/_emulator/reset"
# endregion
