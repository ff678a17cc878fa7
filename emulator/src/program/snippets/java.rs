//! Java: the library `alipay-sdk-java`.

use std::path::Path;

use super::super::client::{AppKey, Client, Trust};
use super::{OWN_KEY, pkcs8, quoted, quoted_path};

pub(super) fn snippet(client: &Client) -> String {
    // The SDK reads bare base64.
    let read = |file: &Path| {
        let file = quoted_path(file);
        format!(
            "new String(Files.readAllBytes(Paths.get({file})), StandardCharsets.US_ASCII)\n            .replaceAll(\"-----[A-Z ]+-----|\\\\s\", \"\")"
        )
    };
    let (imports, throws, private_key) = match &client.private_key {
        AppKey::Shown(pair) => ("", "AlipayApiException", quoted(&pkcs8(pair))),
        AppKey::Files { pkcs8, .. } => (FILES, "AlipayApiException, IOException", read(pkcs8)),
        AppKey::Own => (FILES, "AlipayApiException, IOException", read(Path::new(OWN_KEY))),
    };
    let trust = match &client.trust {
        Trust::PublicKey(key) => format!("config.setAlipayPublicKey({});", quoted(key)),
        Trust::Certificates { app, alipay, root } => format!(
            "config.setAppCertPath({});\n        config.setAlipayPublicCertPath({});\n        config.setRootCertPath({});",
            quoted_path(app),
            quoted_path(alipay),
            quoted_path(root)
        ),
    };
    let encryption =
        |key: &String| format!("\n        config.setEncryptType(\"AES\");\n        config.setEncryptKey({});", quoted(key));
    let content_key = client.content_key.as_ref().map(encryption).unwrap_or_default();
    let (app_id, gateway) = (quoted(&client.app_id), quoted(&client.gateway()));
    format!(
        "// Maven: com.alipay.sdk:alipay-sdk-java
import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
{imports}
public final class EmulatorClient {{
    private EmulatorClient() {{}}

    /** Returns a client of the emulator. */
    public static AlipayClient create() throws {throws} {{
        AlipayConfig config = new AlipayConfig();
        config.setServerUrl({gateway});
        config.setAppId({app_id});
        config.setPrivateKey({private_key});
        config.setFormat(\"json\");
        config.setCharset(\"UTF-8\");
        config.setSignType(\"RSA2\");
        {trust}{content_key}
        return new DefaultAlipayClient(config);
    }}
}}
"
    )
}

const FILES: &str = "import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
";
