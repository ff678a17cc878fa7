// Maven: com.alipay.sdk:alipay-sdk-java
import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

public final class EmulatorClient {
    private EmulatorClient() {}

    /** Returns a client of the emulator. */
    public static AlipayClient create() throws AlipayApiException, IOException {
        AlipayConfig config = new AlipayConfig();
        config.setServerUrl("http://emulator:8080/gateway.do");
        config.setAppId("1");
        config.setPrivateKey(new String(Files.readAllBytes(Paths.get("/folder/c/app_private_key.pem")), StandardCharsets.US_ASCII)
            .replaceAll("-----[A-Z ]+-----|\\s", ""));
        config.setFormat("json");
        config.setCharset("UTF-8");
        config.setSignType("RSA2");
        config.setAppCertPath("/folder/c/appCertPublicKey.crt");
        config.setAlipayPublicCertPath("/folder/c/alipayCertPublicKey_RSA2.crt");
        config.setRootCertPath("/folder/c/alipayRootCert.crt");
        config.setEncryptType("AES");
        config.setEncryptKey("MDEyMzQ1Njc4OWFiY2RlZg==");
        return new DefaultAlipayClient(config);
    }
}
