<?php
// alipay-sdk-php-all: add its folder with the folder `aop` to the include_path.
require_once 'aop/AlipayConfig.php';
require_once 'aop/AopCertClient.php';

$config = new AlipayConfig();
$config->setServerUrl('http://emulator:8080/gateway.do');
$config->setAppId('1');
$config->setPrivateKey(preg_replace('/-----[A-Z ]+-----|\s/', '', file_get_contents('/folder/c/app_private_key_pkcs1.pem')));
$config->setAppCertPath('/folder/c/appCertPublicKey.crt');
$config->setAlipayPublicCertPath('/folder/c/alipayCertPublicKey_RSA2.crt');
$config->setRootCertPath('/folder/c/alipayRootCert.crt');

$client = new AopCertClient($config);
$client->encryptType = 'AES';
$client->encryptKey = 'MDEyMzQ1Njc4OWFiY2RlZg==';
