// npm install alipay-sdk@4
// The SDK states the local time in each request. The platform expects Beijing time: run with TZ=Asia/Shanghai.
import { readFileSync } from "node:fs";
import { AlipaySdk } from "alipay-sdk";

export const alipaySdk = new AlipaySdk({
  appId: "1",
  privateKey: readFileSync("/folder/c/app_private_key.pem", "utf8").trim(),
  keyType: "PKCS8",
  appCertPath: "/folder/c/appCertPublicKey.crt",
  alipayPublicCertPath: "/folder/c/alipayCertPublicKey_RSA2.crt",
  alipayRootCertPath: "/folder/c/alipayRootCert.crt",
  encryptKey: "MDEyMzQ1Njc4OWFiY2RlZg==",
  gateway: "http://emulator:8080/gateway.do",
  endpoint: "http://emulator:8080",
});
