"""Calls methods of the PyPI package `alipay-sdk-python`, in order.

In:  {"port", "config": {…}, "calls": [{"method", "api", "arguments": […], "request": {…}}]}, a file as {"file_name", "base64"}
Out: [{"value"} or {"error": {"name", "message"}}]; the value of `execute` is {"success", "code", "sub_code", "body", "read"}, where `body` is the
     JSON, and `read` contains the fields of the package's class
"""
import base64
import http.client
import importlib
import json
import sys
import types

from alipay.aop.api.AlipayClientConfig import AlipayClientConfig
from alipay.aop.api.DefaultAlipayClient import DefaultAlipayClient
from alipay.aop.api.FileItem import FileItem
from alipay.aop.api.util import EncryptUtils, WebUtils

task = json.load(sys.stdin.buffer)


def connect(host, port, timeout):
    """The package always connects to port 80 of the host, and fails on a URL with a port."""
    return http.client.HTTPConnection(host, task["port"], timeout=timeout)


WebUtils.httplib = types.SimpleNamespace(HTTPConnection=connect)


class Cipher:
    """The package passes strings to a cipher that takes bytes, so every encrypted call would fail with a `TypeError`."""

    block_size, MODE_CBC = EncryptUtils.AES.block_size, EncryptUtils.AES.MODE_CBC
    original = EncryptUtils.AES.new

    def __init__(self, cipher):
        self.cipher, self.decrypt = cipher, cipher.decrypt

    @classmethod
    def new(cls, key, mode, iv):
        return cls(cls.original(key, mode, iv.encode()))

    def encrypt(self, text):
        return self.cipher.encrypt(text.encode(task["config"].get("charset", "utf-8")))


EncryptUtils.AES = Cipher


def filled(target, values):
    for name, value in values.items():
        is_file = isinstance(value, dict) and "base64" in value
        setattr(target, name, FileItem(value["file_name"], base64.b64decode(value["base64"])) if is_file else value)
    return target


def named(package, api, suffix):
    """Returns the class of an API's request or response: AlipayTradePagePayRequest in the module of the same name."""
    name = "".join(part.capitalize() for part in api.split(".")) + suffix
    return getattr(importlib.import_module(f"alipay.aop.api.{package}.{name}"), name)


def plain(value):
    """Returns a value of the package as JSON."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_alipay_dict() if hasattr(value, "to_alipay_dict") else value


def fields(answer):
    """Returns the fields of a response that have a value."""
    return {name[1:]: plain(value) for name, value in vars(answer).items() if name.startswith("_") and value is not None}


def outcome(client, call):
    api, method = call["api"], call["method"]
    request = filled(named("request", api, "Request")(), call["request"])
    text = getattr(client, method)(request, *call["arguments"])
    if method != "execute":
        return text
    answer = named("response", api, "Response")()
    answer.parse_response_content(text)
    body = json.loads(text)
    return {"success": answer.is_success(), "code": answer.code, "sub_code": answer.sub_code, "body": body, "read": fields(answer)}


client = DefaultAlipayClient(filled(AlipayClientConfig(), task["config"]))
outcomes = []
for call in task["calls"]:
    try:
        outcomes.append({"value": outcome(client, call)})
    except Exception as error:  # The test checks the error.
        outcomes.append({"error": {"name": type(error).__name__, "message": str(error)}})
json.dump(outcomes, sys.stdout)
