// Maven: com.alipay.sdk:alipay-sdk-java
import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;

public final class EmulatorClient {
    private EmulatorClient() {}

    /** Returns a client of the emulator. */
    public static AlipayClient create() throws AlipayApiException {
        AlipayConfig config = new AlipayConfig();
        config.setServerUrl("http://127.0.0.1:8080/gateway.do");
        config.setAppId("2021000000000000");
        config.setPrivateKey("MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOjFbKRZ4IHxndC7Ec8oHXctuoX29yo5M/secwGzOw1TA3NGPdrVpSkNdjvIFdX2pITnq14c2hYIrBWKgU7dIuSdPYNUEP4hYewy+hbEsSNi4nc1Fvk7Xtry9AThk+baWHbRMsRSftnTuBMnqYBQ6oVES4LXau4yw96W2xLXLQH6/6xtgFAb+BUh8jwk8ZlbYsfM25MjumhhdrzGvEIlCbEtMYgGl3TWeEm8KPI1q0U6lTH56lDTBArs7oMW8RRFiSGV9HsEZfk2AEM6f1rut8id5vf1Hf0xja6ZUQdDVE0ZKxmbYJ8DhO8KK7WWQb4btpBNJFeRwcIF5PK2ezBNKHAgMBAAECggEALnjqACnIxEgHIDKEv6AasbiQjqImZ7NBKrgi7bJ5H2TgK9OYUqSx6VjYdYLQ0oro1Wr+9hRfmVso7Ra+/rKBs1N+HCvjPykd0/8TpOzCOU9CdDLglEu2R8u+RGguCttNvpo+kZvfv3k8jbWnWrPsl9gZ/BySkwffCPEP8qjop8XJ41usiVDfkXm+0sP57mHNFmLFaThFt3//b4DEcCGFAaZQfFSHoV+MaiPlo6l6EGVe75YSkRREWgB17KriUUBXKlS6tYxSTR+G4UQSLqr7rRMPvz7dEObEgb1ToHYBMw/Eucip6vE9sd6tacU9hs/b4SkzkNLXsDdSwd7aqU6oCQKBgQDs63ge+A5ZJSg7jNxXzOtT8FdfJfYNeBNxEJVmkGWtEVg5k7cD/QVz0/OHp0jV/Ic/XOGAZX80TG8SsIcPfCewpcI5A9TC7eGZl5nHE3iL88p3Z5FC536N0yJ24kZoNanSLShb9po5wgahnY9kMFw7waTSzcVv6pcROJO8YZPI6QKBgQDfLrRHeT42HaPxI8MZ65PZcUzRxMflX1VWJb0jB8vcu0xe8rWEusQoZ3cplAFpjvu+WM1c7afqFbCgvbcDOiCvaV6AUlYRqNqiezzJ11UsubynYAKb19dyxtCiWK+DPPRrJrqRwEtd7CSD9c2xRdG4RLfpR41UhK3WmmoRw5GZ7wKBgQDhLZhYzulMPy2zE9mlNaYBfLB+RaVL/fF0iA+HkPyidpbE+ql7B/Qzt6KCLzPh9odRaOUHVPCG85KqT8++nwFWOuWTrRl+P/wpMFa/SLlNQ2QPAwekcEPvZloeZkgG6eJDWho+9e51sPz+hLNxxSkUvqL6nQrnqS719jEsXg3JaQKBgQCzqu6Yx2Msv4nWO5r5x+tbVlmoWYku/yM82d68T69vQB0IJs24T35QpJKKl0rXxrKlFuokUHIoAVQS4wdtAqODcwkPtrjxOITh3uId/0rjWZclCyaufQFFtgYJW+nXdf+yLxhs82f48Xyn+v6fInzlofSISQDetH0Z0W9oY49YYwKBgFrxBSpyheRzWGFFVIcSxDlXKLQQ1aPDCBL4qi0zwJPRoxA2sQq6tw62BOAV1Xc86jiGF8jeMQZVHmD+HX5ToG+flIDtN/U5JTG0lZHPzp6dRjLwXGmHXlu0zAkPPvgrUXEuzrntyL7CJrGzbrTncQ4F75mQi2z9iUPi5xVBkRzZ");
        config.setFormat("json");
        config.setCharset("UTF-8");
        config.setSignType("RSA2");
        config.setAlipayPublicKey("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwjXtHYU7eTOSFLCx1HCWygBfhc2xp4Im/GjrqA3jjsn7+4FnfjSS1GcHrJ3q4b2CyZlZeuzvRjVHIyMZOE/VThE9PlEJiTnmdgAAAfuDmPBmSZ9Fx9CK0XdLhGj0Q1V7ZE09jL3vU5Wlcb/xMpMoq/BjIa2LqQDuTZcfeSdJ8ojrGnpM4jWfSit1lCVYMYhStmlHPTGTUsIpthNJl+fuSOdI+HiC29CwyqhS+hP253Q6mlcafjFe07iU+3ARMSdWllmqOysMUVsrzojjVJmL1WWHpwaxQs2ODfOPQJ7zNFZf/DSUKK7yChP6D00ByP+gV4klUOPFO3tQSmnBorY7IQIDAQAB");
        return new DefaultAlipayClient(config);
    }
}
