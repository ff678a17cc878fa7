"""Calls methods of the PyPI package `python-alipay-sdk`, in order. With "certificates" it uses certificate mode.

In:  {"gateway", "config": {appid, app_private_key, alipay_public_key, sign_type}, "certificates": {app, alipay, root} or null,
      "calls": [[method, …arguments, {named arguments}]]}, keys in base64
Out: [{"value"} or {"error": {"name", "message"}}]
"""
import json
import sys

from alipay import AliPay, DCAliPay

task = json.load(sys.stdin.buffer)


def pem(kind, key):
    return f"-----BEGIN {kind}-----\n{key}\n-----END {kind}-----"


def connected(config, certificates):
    """Returns a client for the gateway. The package only supports the platform's own gateways."""
    common = {"appid": config["appid"], "sign_type": config["sign_type"]}
    common["app_private_key_string"] = pem("RSA PRIVATE KEY", config["app_private_key"])
    if certificates:
        client = DCAliPay(
            app_public_key_cert_string=certificates["app"],
            alipay_public_key_cert_string=certificates["alipay"],
            alipay_root_cert_string=certificates["root"],
            **common,
        )
    else:
        client = AliPay(alipay_public_key_string=pem("PUBLIC KEY", config["alipay_public_key"]), **common)
    client._gateway = task["gateway"]
    return client


client = connected(task["config"], task["certificates"])
outcomes = []
for method, *arguments, named in task["calls"]:
    try:
        outcomes.append({"value": getattr(client, method)(*arguments, **named)})
    except Exception as error:  # The test checks the error.
        outcomes.append({"error": {"name": type(error).__name__, "message": str(error)}})
json.dump(outcomes, sys.stdout)
