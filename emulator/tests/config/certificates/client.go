// go get github.com/smartwalle/alipay/v3
package emulator

import (
	"os"

	"github.com/smartwalle/alipay/v3"
)

// New returns a client of the emulator.
func New() (*alipay.Client, error) {
	privateKey, err := os.ReadFile("/folder/c/app_private_key_pkcs1.pem")
	if err != nil {
		return nil, err
	}
	client, err := alipay.New("1", string(privateKey), true, alipay.WithProductionGateway("http://emulator:8080/gateway.do"))
	if err != nil {
		return nil, err
	}
	if err := client.LoadAppCertPublicKeyFromFile("/folder/c/appCertPublicKey.crt"); err != nil {
		return nil, err
	}
	if err := client.LoadAliPayRootCertFromFile("/folder/c/alipayRootCert.crt"); err != nil {
		return nil, err
	}
	if err := client.LoadAlipayCertPublicKeyFromFile("/folder/c/alipayCertPublicKey_RSA2.crt"); err != nil {
		return nil, err
	}
	if err := client.SetEncryptKey("MDEyMzQ1Njc4OWFiY2RlZg=="); err != nil {
		return nil, err
	}
	return client, nil
}
