"""Checks signatures over bytes. The package takes the algorithm from the signature itself.

In:  {"key", "contents": [{"content": base64, "sign"}]}
Out: [boolean]
"""
import base64
import json
import sys

import rsa
from alipay.aop.api.util.SignatureUtils import verify_with_rsa

task = json.load(sys.stdin.buffer)


def valid(content, sign):
    try:
        return verify_with_rsa(task["key"], base64.b64decode(content), sign)
    except rsa.VerificationError:
        return False


json.dump([valid(case["content"], case["sign"]) for case in task["contents"]], sys.stdout)
