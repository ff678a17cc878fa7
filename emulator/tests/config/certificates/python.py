# pip install python-alipay-sdk: alipay-sdk-python has no certificate mode
# The SDK states the local time in each request. The platform expects Beijing time: run with TZ=Asia/Shanghai.
from alipay import DCAliPay

client = DCAliPay(
    appid="1",
    app_private_key_string=open("/folder/c/app_private_key_pkcs1.pem").read().strip(),
    app_public_key_cert_string=open("/folder/c/appCertPublicKey.crt").read(),
    alipay_public_key_cert_string=open("/folder/c/alipayCertPublicKey_RSA2.crt").read(),
    alipay_root_cert_string=open("/folder/c/alipayRootCert.crt").read(),
    app_notify_url=None,
)
# The package has no setting for another gateway.
client._gateway = "http://emulator:8080/gateway.do"
